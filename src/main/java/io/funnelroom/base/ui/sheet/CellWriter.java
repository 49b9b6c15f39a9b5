package io.funnelroom.base.ui.sheet;

import com.vaadin.flow.internal.JacksonUtils;
import io.funnelroom.base.ui.sheet.Decoration.Tone;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a cell for the browser as {@code [rowId, version, editable, shown, edited, decoration]}.
 * What equals its neighbour or is empty is null, since every visible cell travels.
 */
final class CellWriter<T> {

  private final SheetColumn<T> column;
  private final Function<T, String> rowId;

  CellWriter(SheetColumn<T> column, Function<T, String> rowId) {
    this.column = column;
    this.rowId = rowId;
  }

  ArrayNode write(T row) {
    String shown = column.textShown(row);
    String edited = column.textEdited(row);
    ArrayNode cell = JacksonUtils.createArrayNode();
    cell.add(rowId.apply(row));
    cell.add(column.versionOf(row));
    cell.add(column.isEditable(row) ? 1 : 0);
    cell.add(shown);
    cell.add(edited.equals(shown) ? null : edited);
    Decoration decoration = column.decorationOf(row);
    cell.add(Decoration.NONE.equals(decoration) ? null : write(decoration));
    return cell;
  }

  private static ObjectNode write(Decoration decoration) {
    ObjectNode written = JacksonUtils.createObjectNode();
    put(written, "dot", decoration.dot());
    put(written, "initials", decoration.initials());
    put(written, "colour", decoration.colour());
    put(written, "badge", decoration.badge());
    put(written, "drawn", decoration.drawn());
    Tone tone = decoration.tone();
    put(written, "tone", tone == null ? null : tone.name().toLowerCase(Locale.ROOT));
    return written;
  }

  private static void put(ObjectNode written, String key, String value) {
    if (value != null) {
      written.put(key, value);
    }
  }
}
