// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import type { components } from "./schema";

type Schemas = components["schemas"];

export type Answer = Schemas["Answer"];
export type Command = Schemas["Command"];
export type CommandAnswer = Schemas["CommandAnswer"];
export type Contact = Schemas["Contact"];
export type Counts = Schemas["Counts"];
export type FlatReport = Schemas["FlatReport"];
export type Health = Schemas["Health"];
export type HelpList = Schemas["HelpList"];
export type HelpRequest = Schemas["HelpRequest"];
export type Language = Schemas["Language"];
export type Lodge = Schemas["Lodge"];
export type Message = Schemas["Message"];
export type MessageDetail = Schemas["MessageDetail"];
export type MessageList = Schemas["MessageList"];
export type MessageSummary = Schemas["MessageSummary"];
export type NodeKind = Schemas["NodeKind"];
export type OpeningException = Schemas["OpeningException"];
export type OpeningSpan = Schemas["OpeningSpan"];
export type Pairing = Schemas["Pairing"];
export type PhoneWriting = Schemas["PhoneWriting"];
export type PhoneWritingChange = Schemas["PhoneWritingChange"];
export type Priority = Schemas["Priority"];
export type PublishContact = Schemas["PublishContactCommand"];
export type PublishLodge = Schemas["PublishLodgeCommand"];
export type PublishWorks = Schemas["PublishWorksCommand"];
export type Residence = Schemas["Residence"];
export type SendMessage = Schemas["SendMessageCommand"];
export type Session = Schemas["Session"];
export type Territory = Schemas["Territory"];
export type TerritoryNode = Schemas["TerritoryNode"];
export type Variant = Schemas["Variant"];
export type Works = Schemas["Works"];
