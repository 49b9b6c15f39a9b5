package io.funnelroom.team.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.funnelroom.team.AvatarColour;
import java.util.Arrays;
import java.util.Locale;

/** The avatar colours to choose from, shown as swatches and named for whoever cannot see them. */
class ColourChoice extends RadioButtonGroup<AvatarColour> {

  ColourChoice(String present) {
    setLabel(getTranslation("team.colour"));
    addClassName("team-colours");
    setItems(AvatarColour.values());
    setRenderer(new ComponentRenderer<>(this::swatch));
    Arrays.stream(AvatarColour.values())
        .filter(colour -> colour.hex().equals(present))
        .findFirst()
        .ifPresent(this::setValue);
  }

  private Span swatch(AvatarColour colour) {
    String name = getTranslation("team.colour." + colour.name().toLowerCase(Locale.ROOT));
    Span swatch = new Span();
    swatch.addClassName("team-swatch");
    swatch.getStyle().set("--swatch", colour.hex());
    swatch.setTitle(name);
    swatch.getElement().setAttribute("role", "img").setAttribute("aria-label", name);
    return swatch;
  }
}
