// The ids of the inventory's items on duties, steps, records, limits, support, guarantees and liability, section by
// section as the inventory lists them.

const listed = (ids: string): readonly string[] => ids.trim().split(/\s+/u)

/** The items of each section. */
export const inventory = {
  /** 4.3 */
  notifications: listed(`
    S0-3.4-stabilise-report S0-3.2-duty-all S0-5.1-notify-stability S1-t23-assess S1-t23-push
    S1-t25-major-prevent S2-2.1-report-sync S2-2.1-analysis S2-2.1-transfer-system
    S2-2.2-stabilise-report S2-2.1-one-case S3-5.1.1-person-plan S3-5.1.2-early S4.1-1.2a-blunt-report
    S4.1-1.2a-warning S4.3-3-three-guarantees S4.3-4-plan S4.3-4-mass-petition S4.3-4-followup
    S4.3-4-nature S4.4-1.1-mechanisms S4.4-1.1-intel S4.4-1.1-early-act S4.4-0-four-no
    S4.3-1-policy-gate S4.2-1-warning S4.2-2-analysis S4.4-1.2-strike S4.2-2-five
  `),
  /** 6.2 */
  recurring: listed(`
    S0-5.5-monthly S0-5.5-quarterly S0-5.5-circular S0-3.2-meeting-cad S0-4.2-analysis S0-4.3-summary
    S1-t25-weekly S1-t25-monthly S1-t25-quarterly S1-t25-yearly S1-t25-scope S1-t17-train-district
    S1-t17-train-township S1-t28-conf S2-3.3-commend S2-2.5-train S3-4.3-rate S3-1.2.3-visit
    S3-5.1.1-publicity S4.1-1.4-halfyear S4.1-1.4-yearend S4.1-1.4-opinion S4.1-1.4-daily
    S4.1-1.3-training S4.1-1.1-followup S4.3-3-conf S4.4-1.1-monthly S4.4-1.1-quarterly S4.4-1.1-keyinfo
    S4.4-1.1-zero S4.4-1.1-reception-district S4.4-1.1-reception-street S4.4-1.1-regular-meeting
    S4.4-1.1-high-level S4.5-2.3-wednesday S4.5-2.1-yearly S4.5-2.7-train S4.5-2.5-study
  `),
  /** 7.2 */
  steps: listed(`
    S0-3.1-ledger S0-3.1-early3 S0-3.2-grade-step S0-3.2-plan-step S0-3.3-method S0-3.4-agreement
    S0-3.4-confirmation S0-3.4-followup S0-3.4-closing S0-3.4-branch-alt S0-3.4-branch-escalate
    S0-3.7-parallel S1-t04-loop S1-t05-flow S1-t09-procedure S1-t23-step S1-t24-step S1-t26-feedback-up
    S1-t26-overdue S1-t26-own S2-2.1-ledger S2-2.1-transfer-step S2-3.2-cancel S2-2.3-team
    S3-4.2.2-steps S3-5.1.5-steps S3-5.1.5-backlog S4.1-1.2a-unified-flow S4.1-3.1-target-flow
    S4.1-1.2b-handover S4.3-2-steps S4.3-3-steps S4.3-3-holding S4.5-2.4-steps S4.5-1.2-time
  `),
  /** 7.3 */
  records: listed(`
    S0-3.1-doc-ledger S0-3.2-doc-special S0-3.2-doc-plan S0-3.4-doc-agreement S0-3.4-doc-confirm
    S0-3.4-doc-followup S0-5.5-doc-monthly S0-5.5-doc-quarterly S0-5.5-doc-circular S0-4.1-doc-workplan
    S0-4.3-doc-summary S1-t23-doc-warning S1-t24-doc-assign S1-t26-doc-feedback S1-t15-doc-norms
    S2-2.1-doc-report S2-2.1-doc-transfer S3-3.2.1-doc-charters S3-5.1.1-doc-person S4.1-1.2b-doc-forms
    S4.1-1.3-doc-appointment S4.1-1.3-doc-written S4.1-1.4-doc-files S4.1-1.4-doc-cadre
    S4.3-4-doc-emergency S4.4-1.1-doc-returns S4.5-2.2-doc-rules
  `),
  /** 7.4 */
  ruleSets: listed(`
    S4.1-1.1-sys01 S4.1-1.1-sys02 S4.1-1.1-sys03 S4.1-1.1-sys04 S4.1-1.1-sys05 S4.1-1.1-sys06
    S4.1-1.1-sys07 S4.1-1.1-sys08 S4.1-1.1-sys09 S4.1-1.1-sys10 S4.1-1.1-sys11 S4.1-1.1-sys12
  `),
  /** 7.5 */
  limits: listed(`
    S1-t24-limit S4.3-2-limit S4.4-1.1-limit S4.1-1.4-limit S0-3.4-in-time
  `),
  /** 7.6 */
  support: listed(`
    S1-t17-system S2-2.5-mode S3-3.1.2-train S4.1-1.3-levels S4.1-1.3-forms S4.1-1.3-content
    S4.1-1.3-court-practice S4.1-1.3-certificate S4.1-1.3-four-haves S0-3.5-train S4.5-2.3-train
    S0-5.3-funds S1-t30-funds S2-2.6-funds S4.1-3.3-funds
  `),
  /** 8.2 */
  guarantees: listed(`
    S4.3-3-3b-trigger S4.3-3-3b-unit S4.3-3-3b-investigate S4.3-3-3b-handle S4.3-3-3b-stability
    S4.3-3-3b-hold S4.3-3-3b-principal S4.4-1.1-four-named
  `),
  /** 8.3 */
  liability: listed(`
    S0-3.4-liab S1-t29-appraisal S1-t29-liab S1-t28-base S2-4.1-supervise S3-5.1.4-liab
    S4.1-1.2a-propose S4.1-1.3-remove S4.3-5-liab S4.3-5-target S4.4-1.1-liab S4.4-1.1-organisers
    S4.2-1-responsibility
  `),
} as const
