package io.funnelroom.deals.text;

import io.funnelroom.deals.Stage;
import io.funnelroom.deals.Standing;

/**
 * What a stage cell says: {@code 商务谈判与异议处理 · 输单：价格太高}.
 *
 * @param stage null when the text names a standing alone ({@code 输单}): the deal keeps its stage
 * @param standing {@link Standing#OPEN} when the text names none
 */
public record StageAndStanding(Stage stage, Standing standing) {}
