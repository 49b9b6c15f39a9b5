/** A person's day: what needs them now, and the reminder toward its end. */
package io.funnelroom.shell.day;
