package io.funnelroom.files;

import java.util.List;
import org.springframework.stereotype.Component;

/** Where content goes, and where what there is was kept. */
@Component
class Contents {

  private final List<ContentStore> stores;

  Contents(List<ContentStore> stores) {
    this.stores = stores;
  }

  /** For what comes in: the folder where there is one, else the database. */
  ContentStore present() {
    return stores.stream()
        .filter(store -> store.place() == Place.FOLDER)
        .findAny()
        .orElseGet(() -> at(Place.DATABASE));
  }

  /**
   * The one that keeps this place's content.
   *
   * @throws IllegalStateException when the folder is no longer named
   */
  ContentStore at(Place place) {
    return stores.stream()
        .filter(store -> store.place() == place)
        .findAny()
        .orElseThrow(
            () -> new IllegalStateException("Files are kept in a " + place + " that is not named"));
  }
}
