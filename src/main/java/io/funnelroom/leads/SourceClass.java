package io.funnelroom.leads;

/** Where leads come from, by class (DOMAIN.md, stage 1). */
public enum SourceClass {
  TRADE_FAIR,
  WEBINAR,
  REFERRAL,
  WEBSITE_FORM,
  PARTNER,
  OTHER
}
