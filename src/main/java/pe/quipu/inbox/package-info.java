/**
 * The folder service: what is dropped in {@code entrada/} becomes a private snapshot ({@link pe.quipu.inbox.Entrega}),
 * is filed byte for byte, and is written down in the register ({@link pe.quipu.inbox.Registro}). Polling decides, content
 * (SHA-256) identifies, and a source is removed only after its copy is safe. Knows nothing of plans: units, periods and
 * verdicts are words it keeps for others.
 */
package pe.quipu.inbox;
