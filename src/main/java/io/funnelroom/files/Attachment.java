package io.funnelroom.files;

import io.funnelroom.team.PersonId;
import java.time.Instant;

/**
 * A file that is attached to something; its content is read by {@link Files#open} alone.
 *
 * @param name as people see it, without a path or anything that could deceive
 * @param type its media type, by its content
 * @param size in bytes
 * @param removed whether it was taken away, which can be undone
 */
public record Attachment(
    FileId id,
    FileOwner owner,
    String name,
    String type,
    int size,
    PersonId by,
    Instant at,
    boolean removed) {}
