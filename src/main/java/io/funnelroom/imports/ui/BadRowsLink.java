package io.funnelroom.imports.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.file.Path;

/** Hands the rows back that have problems, each with its reason. */
final class BadRowsLink extends Anchor {
  BadRowsLink(Path file, String imported) {
    String name = imported.replaceFirst("\\.[^.]*$", "");
    setHref(
        DownloadHandler.forFile(
            file.toFile(), getTranslation("imports.bad-rows.file", name) + ".xlsx"));
    setText(getTranslation("imports.bad-rows"));
  }
}
