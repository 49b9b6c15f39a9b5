package io.funnelroom.deals.ui;

import com.vaadin.flow.router.QueryParameters;
import io.funnelroom.base.ui.Link;
import io.funnelroom.deals.DealField;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The pipeline's state in its address. Writing leaves out what is as usual; reading takes what it
 * understands and passes over the rest.
 */
@Component
class PipelineCodec {

  private static final Set<DealField> GROUPS =
      Set.of(DealField.STAGE, DealField.OWNER, DealField.SOURCE);

  private final FilterCodec filters;

  PipelineCodec(FilterCodec filters) {
    this.filters = filters;
  }

  PipelineState read(QueryParameters query) {
    return read(Link.of(query));
  }

  /** Reads what {@link #text} wrote. */
  PipelineState read(String text) {
    return read(QueryParameters.fromString(text));
  }

  /** Whether an address names a view and says nothing else: the view as it was saved. */
  boolean asksForView(QueryParameters query) {
    return Link.of(query).has("view") && Link.of(query).hasOnly("view", "cell");
  }

  QueryParameters write(PipelineState state) {
    return link(state).parameters();
  }

  /** The query as it stands behind the question mark of a readable address. */
  String text(PipelineState state) {
    return link(state).text();
  }

  private PipelineState read(Link link) {
    return new PipelineState(
        filters.read(link),
        LayoutCodec.readOrder(link),
        LayoutCodec.readColumns(link),
        link.one("group", key -> DealField.ofKey(key).filter(GROUPS::contains).orElse(null))
            .orElse(null),
        link.one("cell", Spot::of).orElse(null),
        link.one("view", Long::valueOf).filter(id -> id > 0).orElse(null));
  }

  private Link link(PipelineState state) {
    Link link = new Link();
    filters.write(state.filter(), link);
    LayoutCodec.writeOrder(state.order(), link);
    LayoutCodec.writeColumns(state.columns(), link);
    link.put("group", state.groupBy() == null ? "" : state.groupBy().key());
    link.put("cell", state.spot() == null ? "" : state.spot().toString());
    link.put("view", state.view() == null ? "" : state.view().toString());
    return link;
  }
}
