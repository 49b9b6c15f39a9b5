/**
 * Text that several people type in at once: one order of changes for everybody, its way to and from
 * the editors, and every version that it ever had.
 */
package io.funnelroom.requirements.notes;
