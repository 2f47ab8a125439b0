// What can go wrong, with the codes of CONTRACT.md section 3.

// Something that went wrong, to be thrown.
export const fault = (code, message) => Object.assign(new Error(message), { code });
