# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""What each benchmark found, held against what we aim at. One line per aim."""

from slopes import slope

NOT_INSTALLED = "not installed"


def line(what, figure, unit, peer=None, peer_figure=None, aim=None, met=None, ratio=None):
    """`ratio`: where rounds were compared one by one, their median. `met` is told by the ratio, or by the figure where there is no peer; None: no aim, or the peer is not there."""
    ratio = ratio or (figure / peer_figure if peer_figure else None)
    judged = ratio if peer else figure
    return {"what": what, "figure": figure, "unit": unit, "peer": peer, "peer figure": peer_figure if peer_figure or not peer else NOT_INSTALLED,
            "ratio": ratio, "aim": aim, "met": met(judged) if met and judged is not None else None}


def fanout(rows):
    ms = {(row["subscribers"], row["server"]): row["median ms"] for row in rows}
    lines = []
    for count in sorted({count for count, _ in ms}):
        what = f"hint to {count:,} sockets"
        one, two = ms[count, "palier, 1 worker"], ms[count, "palier, 2 workers"]
        lines += [line(what, one, "ms", "raw epoll loop", ms[count, "raw epoll"], "≤ 1.6", lambda ratio: ratio <= 1.6),
                  line(what, one, "ms", "mosquitto", ms.get((count, "mosquitto")), "< 1", lambda ratio: ratio < 1),
                  line(f"{what}, 2 workers", two, "ms", "raw epoll loop", ms[count, "raw epoll"])]
    return lines


def get(rows):
    cpu = {row["server"]: row["cpu µs"] for row in rows}
    nginx = cpu.get("nginx, static")
    return [line(what, cpu[name], "µs CPU", "nginx, static file", nginx, "≤ 1.7", lambda ratio: ratio <= 1.7)
            for what, name in (("JSON GET, made for each request", "palier, JSON made"), ("JSON GET, ready-made", "palier, JSON kept"))]


def sync(rows):
    cpu = {(row["history"], row["new"]): row["cpu µs"] for row in rows}
    short, *_, long = sorted({history for history, _ in cpu})
    return [line(f"sync, {new} new, history of {long:,}", cpu[long, new], "µs CPU", f"history of {short:,}", cpu[short, new], "0.8 to 1.2",
                 lambda ratio: 0.8 <= ratio <= 1.2) for new in sorted({new for _, new in cpu})]


def commits(rows):
    aims = {"SQLite": ("≥ 0.8", lambda ratio: ratio >= 0.8)}
    return [line(f"commands on {row['database']}, {row['in flight']} at a time", row["jobs/s"], "/s", row["peer"], row["peer jobs/s"], *aims.get(row["database"], ()), ratio=row["ratio"])
            for row in rows]


def growth(rows):
    lines = []
    for new in sorted({row["new"] for row in rows}):
        points = sorted((row["history"], row["cpu µs"]) for row in rows if row["new"] == new)
        lines += [line(f"sync, {new} new, history of {history:,}", cpu, "µs CPU") for history, cpu in points]
        lines.append(line(f"sync, {new} new: slope over the history", slope(points), "", aim="≤ 0.05", met=lambda figure: figure <= 0.05))
    return lines


def fleet(rows):
    lines = []
    most = max(row["boxes"] for row in rows)
    for kind, words in (("kept", "connections kept"), ("new", "new connections")):
        own = [row for row in rows if row["connections"] == kind]
        for row in own:
            aim = {"aim": "< 3 s", "met": lambda figure: figure < 3000} if row["boxes"] == most else {}
            lines.append(line(f"message to {row['boxes']:,} boxes, {words}", row["median ms"], "ms", **aim))
        (last,) = (row for row in own if row["boxes"] == most)
        lines += [line(f"{most:,} boxes, {words}: hub, receipts too", last["hub cpu ms"], "ms CPU"),
                  line(f"{most:,} boxes, {words}: hub's memory (PSS)", last["PSS MB"], "MB")]
        lines += [line(f"{words}: slope of {what} over the boxes", slope([(row["boxes"], row[column]) for row in own]), "", aim="≤ 1.05",
                       met=lambda figure: figure <= 1.05) for what, column in (("the time", "median ms"), ("the hub's cost", "hub cpu ms"))]
    return lines


def storm(rows):
    return [line(f"{row['boxes']:,} boxes at once, {row['protocol']}: 99 of 100 served", row["p99 ms"], "ms", aim="< 30 s", met=lambda figure: figure < 30_000)
            for row in rows]


def post_to_screen(rows):
    (row,) = rows
    return [line("post to screen, half of them", row["p50 ms"], "ms"),
            line("post to screen, 99 of 100", row["p99 ms"], "ms", aim="< 150 ms", met=lambda figure: figure < 150)]


def first_picture(rows):
    """Ours, software and OpenGL, beside each of the others; the aim is Chromium's."""
    peers = {row["program"]: row for row in rows if not row["program"].startswith("palier-tv")}
    ours, opengl = (next(row for row in rows if row["program"] == name) for name in ("palier-tv", "palier-tv, OpenGL"))
    columns = (("start to picture", "ms", "ms", "≤ 1/5", lambda ratio: ratio <= 1 / 5), ("memory (PSS)", "PSS MB", "MB", "≤ 1/4", lambda ratio: ratio <= 1 / 4))
    lines = [line(f"television, {what}", ours[column], unit, name, peers[name][column] if name in peers else None, *((aim, met) if name == "Chromium kiosk" else ()))
             for name in ("Chromium kiosk", "Kodi", "Plasma Bigscreen") for what, column, unit, aim, met in columns]
    return lines + [line(f"television with OpenGL, {what}", opengl[column], unit, "Chromium kiosk", peers["Chromium kiosk"][column]) for what, column, unit, *_ in columns]


def idle(rows):
    (row,) = rows
    return [line("idle home screen, frames a minute", row["frames a minute"], "", aim="≤ 1", met=lambda figure: figure <= 1),
            line("idle home screen, wake-ups a minute", row["wake-ups a minute"], ""),
            line("idle home screen, CPU time a minute", row["cpu ms a minute"], "ms")]


def keys(rows):
    by = {row["what"]: row for row in rows}
    frame, cost = by["list, frame to frame"], by["list, cost of a frame"]
    return [*(line(f"{what}, 99 of 100", by[what]["p99 ms"], "ms", aim="< 50 ms", met=lambda figure: figure < 50) for what in ("home, key to picture", "list, key to picture")),
            line("walking through 500 messages, frame to frame, 99 of 100", frame["p99 ms"], "ms", "half of them", frame["p50 ms"]),
            line("the same, the longest", frame["worst ms"], "ms", "half of them", frame["p50 ms"], "≤ 2", lambda ratio: ratio <= 2),
            line("the same, cost of a frame, 99 of 100", cost["p99 ms"], "ms")]


JUDGES = {"fanout": fanout, "get": get, "sync": sync, "growth": growth, "fleet": fleet, "storm": storm, "commits": commits,
          "post_to_screen": post_to_screen, "first_picture": first_picture, "idle": idle, "keys": keys}


def as_text(lines):
    def number(value, unit=""):
        if value is None or isinstance(value, str):
            return value or "–"
        return f"{value:.{0 if value >= 100 else 1 if unit else 3}f} {unit}".strip()

    table = [["what", "figure", "peer", "its figure", "ratio", "aim", "met"]]
    for one in lines:
        met = {True: "yes", False: "NO", None: "–"}[one["met"]]
        ratio = f"{one['ratio']:.2f}" if one["ratio"] else "–"
        table.append([one["what"], number(one["figure"], one["unit"]), one["peer"] or "–", number(one["peer figure"], one["unit"]), ratio,
                      one["aim"] or "–", met])
    widths = [max(len(row[column]) for row in table) for column in range(len(table[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in table)
