/** Whether the focus is where one types, so that letters and figures are words and no keys. */
export const isTyping = (): boolean => document.activeElement?.matches(typed) === true

const typed = 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=button])'
