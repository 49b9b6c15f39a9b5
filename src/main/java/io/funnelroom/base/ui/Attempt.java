package io.funnelroom.base.ui;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a person tries on a screen: where it is refused, they are told why.
 *
 * @param afterwards runs in either case, to show what is there now
 */
public record Attempt(Locale language, Runnable afterwards) {

  /** Does this; whether it was allowed. */
  public boolean to(Runnable act) {
    return made(() -> {
          act.run();
          return true;
        })
        .isPresent();
  }

  /** Makes this; what was made, if that was allowed. */
  public <T> Optional<T> made(Supplier<T> act) {
    try {
      return Optional.of(act.get());
    } catch (RuleViolation refused) {
      Toast.show(Translations.text(language, refused));
      return Optional.empty();
    } finally {
      afterwards.run();
    }
  }
}
