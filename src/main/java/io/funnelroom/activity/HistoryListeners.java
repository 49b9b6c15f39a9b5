package io.funnelroom.activity;

import io.funnelroom.deals.DealNoted;
import io.funnelroom.live.Change;
import io.funnelroom.live.ChangeListener;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a history grows by: changes of the deal itself, and what other modules note about it. */
@Configuration(proxyBeanMethods = false)
class HistoryListeners {

  @Bean
  ChangeListener dealsForHistory(HistoryFeed feed) {
    return new Listener(ActivityLog.ENTITY, feed);
  }

  @Bean
  ChangeListener notesForHistory(HistoryFeed feed) {
    return new Listener(DealNoted.CHANGE, feed);
  }

  private record Listener(String entity, HistoryFeed feed) implements ChangeListener {

    @Override
    public void changed(List<Change> changes) {
      feed.changed(changes);
    }
  }
}
