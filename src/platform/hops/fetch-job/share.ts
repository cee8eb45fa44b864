/** Authentication, the exchange with the source, storage and the handover share the time of a fetch job. */
export const SHARE = [1, 4] as const;
