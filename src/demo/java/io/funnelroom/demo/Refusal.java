package io.funnelroom.demo;

/** Why the room cannot open, in one line for the person who tried. */
class Refusal extends RuntimeException {

  Refusal(String reason) {
    super(reason, null, false, false);
  }
}
