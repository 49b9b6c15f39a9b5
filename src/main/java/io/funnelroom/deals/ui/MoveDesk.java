package io.funnelroom.deals.ui;

import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.deals.MoveOutcome;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Where a move goes that needs more of its person before it is made. */
@Component
class MoveDesk {

  /** The gate asks for more: the deal moves when the last of it is done. */
  void ask(DealScreen screen, MoveOutcome.Missing missing, Locale language) {
    Toast.show(
        Translations.text(
            language, "board.missing", missing.row().id(), missing.report().missing().size()));
  }

  /** It would go back: why? */
  void ask(DealScreen screen, MoveOutcome.WhyBack back, Locale language) {
    Toast.show(Translations.text(language, "board.whyBack", back.row().id()));
  }
}
