package io.funnelroom.base.ui;

import com.vaadin.flow.internal.UrlUtil;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The query of an address, by short keys. Reading is lenient: what is missing or malformed counts
 * as not said.
 */
public final class Link {

  private static final String COMMA = ",";
  private static final String TO = "..";

  private final Map<String, String> parts = new LinkedHashMap<>();

  /** Takes the query over; of a key that stands twice, the first counts. */
  public static Link of(QueryParameters query) {
    Link link = new Link();
    query.getParameters().forEach((key, values) -> link.parts.put(key, plain(values.getFirst())));
    return link;
  }

  /** The query as people read it in the address bar: without escapes that no browser needs. */
  public String text() {
    return parts.entrySet().stream()
        .map(part -> part.getValue().isEmpty() ? part.getKey() : written(part))
        .collect(Collectors.joining("&"));
  }

  /** The query for the router. */
  public QueryParameters parameters() {
    return QueryParameters.simple(parts);
  }

  /** The text behind a key; empty when there is none. */
  public String text(String key) {
    return parts.getOrDefault(key, "").strip();
  }

  /** Whether the key is there. */
  public boolean has(String key) {
    return parts.containsKey(key);
  }

  /** Whether these keys are all there are. */
  public boolean hasOnly(String... keys) {
    return Set.of(keys).containsAll(parts.keySet());
  }

  /** What stands behind a key, as the reader understands it. */
  public <T> Optional<T> one(String key, Function<String, T> read) {
    return understood(text(key), read);
  }

  /** The words behind a key that the reader understands. */
  public <T> List<T> list(String key, Function<String, T> read) {
    return Arrays.stream(text(key).split(COMMA))
        .flatMap(word -> understood(word.strip(), read).stream())
        .toList();
  }

  /** The same, each once. */
  public <T> Set<T> set(String key, Function<String, T> read) {
    return new LinkedHashSet<>(list(key, read));
  }

  /** Both ends of {@code 100..200}, {@code 100..} or {@code ..200}; of 100 alone, twice that. */
  public <T> List<Optional<T>> range(String key, Function<String, T> read) {
    String text = text(key);
    int to = text.indexOf(TO);
    String first = to < 0 ? text : text.substring(0, to);
    String last = to < 0 ? text : text.substring(to + TO.length());
    return List.of(understood(first, read), understood(last, read));
  }

  /** Writes a text; an empty one is left out. */
  public void put(String key, String text) {
    if (!text.isEmpty()) {
      parts.put(key, text);
    }
  }

  /** Writes words; none are left out. */
  public void put(String key, List<String> words) {
    put(key, String.join(COMMA, words));
  }

  /** Writes a key alone, or nothing. */
  public void putFlag(String key, boolean set) {
    if (set) {
      parts.put(key, "");
    }
  }

  /** Writes both ends of a range; an empty one is left out. */
  public void putRange(String key, String first, String last) {
    if (!first.isEmpty() || !last.isEmpty()) {
      parts.put(key, first + TO + last);
    }
  }

  private static String written(Map.Entry<String, String> part) {
    return part.getKey()
        + "="
        + UrlUtil.encodeURIComponent(part.getValue())
            .replace("%2C", COMMA)
            .replace("%3A", ":")
            .replace("%40", "@");
  }

  /** No database takes a zero character, and nobody means one. */
  private static String plain(String value) {
    return value.replace("\0", "");
  }

  /** Whatever the reader throws, a link from elsewhere opens the page. */
  private static <T> Optional<T> understood(String text, Function<String, T> read) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.ofNullable(read.apply(text));
    } catch (RuntimeException malformed) {
      return Optional.empty();
    }
  }
}
