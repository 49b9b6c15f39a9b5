package io.funnelroom.deals;

import io.funnelroom.live.Change;

/**
 * What became of a task.
 *
 * @param task the task as it is now, removed or not
 */
public record TaskNews(Change change, Task task) {}
