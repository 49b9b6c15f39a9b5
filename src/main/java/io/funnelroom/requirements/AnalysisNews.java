package io.funnelroom.requirements;

import io.funnelroom.live.Change;

/**
 * One change of an interview, a quote or a requirement.
 *
 * @param now as it is now, removed or not
 */
public record AnalysisNews<T>(Change change, T now) {}
