/** Whether the words of this page run to the left, and with them everything that goes onward. */
export const isLeftwards = (): boolean => document.documentElement.dir === 'rtl';
