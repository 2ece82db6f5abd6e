// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// Pages one upon the other. Back takes the top one away; the page under it finds its focus where it was.
FocusScope {
    id: stack

    property Item current: null
    property var below: []

    /// Shows a new page. A page of the same name that lies in the stack is returned to instead.
    function open(page: Component, name: string, properties: var): void {
        while (below.some(held => held.objectName === name) && current.objectName !== name)
            back();
        if (current && current.objectName === name)
            return;
        const next = page.createObject(stack, Object.assign({ objectName: name }, properties));
        if (current) {
            below.push(current);
            current.visible = false;
        }
        current = next as Item;
        current.focus = true;
    }
    function back(): void {
        if (below.length === 0)
            return;
        const left = current;
        current = below.pop();
        current.visible = true;
        current.focus = true;
        left.visible = false;
        left.destroy();
    }
    /// Begins anew with this page.
    function start(page: Component, name: string): void {
        while (below.length > 0)
            back();
        const left = current;
        current = null;
        open(page, name);
        if (left) {
            left.visible = false;
            left.destroy();
        }
    }
}
