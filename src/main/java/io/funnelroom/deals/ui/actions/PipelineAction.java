package io.funnelroom.deals.ui.actions;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;

/** Something that another module offers above the pipeline; it declares one as a bean for each. */
public interface PipelineAction {

  /** What people click; {@code shown} tells what the pipeline shows when they do. */
  Component component(Supplier<PipelineShown> shown);
}
