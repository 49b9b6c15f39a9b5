package io.funnelroom.team;

/** The groups of deal fields that the departments share between them. */
public enum FieldGroup {
  /** Name, contact, stage, action, dates, money and owner: the deal's sales team. */
  SALES,
  /** Source, industry and remarks: marketing as well. */
  MARKETING,
  /** Customer status, follow-ups and handover: after-sales as well. */
  SERVICE,
}
