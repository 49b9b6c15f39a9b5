package io.funnelroom.deals.text;

import io.funnelroom.deals.Contact;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code 张三-采购总监}: a contact's name and position. */
final class ContactText {
  private static final List<String> SEPARATORS = List.of("-", " - ", "｜");

  /** The ways to part name and position, the surest first. */
  private static final List<Pattern> SHAPES =
      Stream.of(
              "(?<name>[^｜]*)｜(?<position>.*)",
              "(?<name>.*?)\\s+[-－–—]+(\\s+(?<position>.*)|$)",
              "(?<name>[^-－–—]*)[-－–—]+(?<position>.*)",
              "(?<name>[^(（]+)[(（](?<position>[^)）]+)[)）]",
              "(?<name>[^/／]+)[/／](?<position>.+)",
              "(?<name>\\p{IsHan}{2,4})[\\s　,，](?<position>.+)")
          .map(shape -> Pattern.compile(shape, Pattern.DOTALL))
          .toList();

  private ContactText() {}

  static String show(Contact contact) {
    if (contact.position().isEmpty() && read(contact.name()).equals(contact)) {
      return contact.name();
    }
    return SEPARATORS.stream()
        .map(separator -> (contact.name() + separator + contact.position()).strip())
        .filter(text -> read(text).equals(contact))
        .findFirst()
        .orElse(contact.name() + "-" + contact.position());
  }

  static Contact read(String text) {
    return SHAPES.stream()
        .map(shape -> shape.matcher(text))
        .filter(Matcher::matches)
        .map(parts -> new Contact(parts.group("name"), parts.group("position")))
        .findFirst()
        .orElseGet(() -> new Contact(text, ""));
  }
}
