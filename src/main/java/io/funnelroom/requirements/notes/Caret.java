package io.funnelroom.requirements.notes;

import io.funnelroom.team.Person;

/**
 * Where somebody is in a note's text.
 *
 * @param version the version of the text in which the positions count
 * @param anchor the end of the selection that stays
 * @param head the end that moves
 */
record Caret(String client, Person person, long version, int anchor, int head) {

  String json() {
    return ("{\"client\":%s,\"person\":%s,\"name\":%s,\"colour\":%s,"
            + "\"version\":%d,\"anchor\":%d,\"head\":%d}")
        .formatted(
            JsonText.of(client),
            person.id(),
            JsonText.of(person.name()),
            JsonText.of(person.colour()),
            version,
            anchor,
            head);
  }
}
