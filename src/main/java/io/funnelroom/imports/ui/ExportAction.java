package io.funnelroom.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.ui.actions.PipelineAction;
import io.funnelroom.deals.ui.actions.PipelineShown;
import io.funnelroom.imports.export.DealExport;
import io.funnelroom.imports.export.ExportFormat;
import io.funnelroom.imports.export.ExportRequest;
import io.funnelroom.team.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;

/** Offers what the pipeline shows as a file. */
@Order(20)
@org.springframework.stereotype.Component
class ExportAction implements PipelineAction {

  private final DealExport export;
  private final SignedIn signedIn;
  private final Clock clock;

  ExportAction(DealExport export, SignedIn signedIn, Clock clock) {
    this.export = export;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  @Override
  public Component component(Supplier<PipelineShown> shown) {
    Locale language = UI.getCurrent().getLocale();
    NativeButton button = new NativeButton(Translations.text(language, "export.title"));
    button.addClassNames("chip", "chip-open");
    button.getElement().setAttribute("aria-haspopup", "menu");
    ContextMenu menu = new ContextMenu(button);
    menu.setOpenOnClick(true);
    for (ExportFormat format : ExportFormat.values()) {
      menu.addItem(link(shown, format, language));
    }
    return button;
  }

  /** The file is written beside the screen, which is asked only for what it shows. */
  private Anchor link(Supplier<PipelineShown> shown, ExportFormat format, Locale language) {
    DownloadHandler handler =
        event -> {
          AtomicReference<PipelineShown> view = new AtomicReference<>();
          event.getUI().accessSynchronously(() -> view.set(shown.get()));
          PipelineShown wanted = view.get();
          ExportRequest request =
              new ExportRequest(
                  wanted.columns(), wanted.filter(), wanted.order(), language, format);
          event.setFileName(fileName(format, language));
          event.setContentType(format.contentType());
          export.write(signedIn.person(), request, event.getOutputStream());
        };
    String name = Translations.text(language, "export." + format.ending());
    Anchor link = new Anchor(handler, AttachmentType.DOWNLOAD, name);
    link.addClassName("menu-link");
    return link;
  }

  private String fileName(ExportFormat format, Locale language) {
    String title = Translations.text(language, "export.file", LocalDate.now(clock).toString());
    return title + "." + format.ending();
  }
}
