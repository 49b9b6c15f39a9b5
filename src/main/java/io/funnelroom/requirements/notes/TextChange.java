package io.funnelroom.requirements.notes;

/** The smallest single replacement that makes one text of another, whole characters only. */
final class TextChange {

  private TextChange() {}

  static ChangeSet between(String now, String wanted) {
    int shorter = Math.min(now.length(), wanted.length());
    int before = 0;
    while (before < shorter && now.charAt(before) == wanted.charAt(before)) {
      before++;
    }
    if (before > 0 && Character.isHighSurrogate(now.charAt(before - 1))) {
      before--;
    }
    int after = 0;
    while (after < shorter - before && fromEnd(now, after) == fromEnd(wanted, after)) {
      after++;
    }
    if (after > 0 && Character.isLowSurrogate(fromEnd(now, after - 1))) {
      after--;
    }
    return ChangeSet.replace(
        now.length(),
        before,
        now.length() - after,
        wanted.substring(before, wanted.length() - after));
  }

  private static char fromEnd(String text, int at) {
    return text.charAt(text.length() - 1 - at);
  }
}
