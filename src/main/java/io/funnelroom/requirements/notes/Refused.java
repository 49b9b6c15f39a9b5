package io.funnelroom.requirements.notes;

/** Something that an editor sent cannot be taken. */
class Refused extends RuntimeException {

  private final Refusal why;

  Refused(Refusal why) {
    super(why.name());
    this.why = why;
  }

  Refusal why() {
    return why;
  }
}
