package io.funnelroom.deals;

/** The customer's contact and their position: {@code 张三-采购总监}. Either part may be empty. */
public record Contact(String name, String position) {

  /** Nobody known yet. */
  public static final Contact NONE = new Contact("", "");

  public Contact {
    name = name == null ? "" : name.strip();
    position = position == null ? "" : position.strip();
  }
}
