package io.funnelroom.base.ui;

import com.vaadin.flow.component.Component;

/** A view that shows something in the bar above it: who is here, its search, its actions. */
public interface BarContent {

  /** What the main layout puts into the bar, beside the view's title; the same each time. */
  Component barContent();
}
