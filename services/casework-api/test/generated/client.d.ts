// Generated from openapi.json by openapi-typescript; not written by hand.
export type paths = {
    readonly "/healthz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Is the process alive · 进程是否存活 */
        readonly get: operations["health"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/problems/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a kind of problem means · 问题类型说明 */
        readonly get: operations["explainProblem"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/readyz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Are packs loaded · 规则包是否就绪 */
        readonly get: operations["readiness"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/audit/checkpoints": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Check the checkpoints · 核验检查点
         * @description Each covers the lines of all cases in a span: a case that was deleted as a whole shows here. Keep them elsewhere as well. 整案删除在此可见；请另行留存。
         */
        readonly get: operations["verifyCheckpoints"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/audit/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Take the lines along · 导出条目
         * @description Every line you may see, one JSON object a line; that the cases were read is noted. `maplebridge verify-ledger` checks the file without the service. 逐行导出可见条目，读取留痕，可离线核验。
         */
        readonly get: operations["exportLines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/audit/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Check the chains of cases · 核验案件哈希链
         * @description Of all cases you may see, in pages: each line against its hash and the line before, and where the case stands against its lines. 分页核验可见案件的哈希链及现状。
         */
        readonly get: operations["verifyCases"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bodies/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Enter a body · 登记机构
         * @description A body of a kind that the plan names, in an area. Rounds of screening are owed by registered bodies. 排查以登记的机构为准。
         */
        readonly put: operations["keepBody"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/cases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The cases you may see · 可见案件
         * @description Newest first, in pages; `next` of one page is `after` of the following. 按录入先后倒序分页。
         */
        readonly get: operations["listCases"];
        readonly put?: never;
        /**
         * Enter a dispute · 录入纠纷
         * @description One number of a sender has one case. Steps that have happened already may come with it, and the rules may be asked at once: all of it is kept, or nothing. 同一发送方的一个编号只对应一个案件，可同时录入已发生的进展，也可同时研判；全部存档或全部不存档。
         */
        readonly post: operations["openCase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/cases/{case}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Where a case stands · 案件现状
         * @description That it was read is recorded. 读取会留痕。
         */
        readonly get: operations["readCase"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/cases/{case}/assessments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask the rules and keep what they propose · 研判并存档
         * @description Level, route, duties and lawful ways of the case as it stands; a proposal until an officer decides. 按案件现状给出建议，经确认后生效。
         */
        readonly post: operations["assessCase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/cases/{case}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Put right what was entered wrongly · 更正录入
         * @description The matter or the area; what was entered first stays among the lines. The area stays within your own: a dispute of another place is transferred. 更正类别或区划，原录入保留；属其他辖区的应移送。
         */
        readonly post: operations["correctCase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/cases/{case}/decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Confirm or override · 确认或变更建议
         * @description Both what was proposed and what was decided stay on record. 建议与决定均留存。
         */
        readonly post: operations["decideAssessment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/cases/{case}/facts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record facts · 记录事实
         * @description Facts describe the dispute, bodies and procedure, never a person. 只记录纠纷、机构和程序的事实。
         */
        readonly post: operations["addFacts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/cases/{case}/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The documents of the file · 卷宗应有的文书
         * @description Each document with what it has to state, and whether a step of the case has called for it. The papers themselves are kept by the body that has the case. That it was read is recorded. 列出文书及其应载明的内容；文书本身由经办单位保存，读取会留痕。
         */
        readonly get: operations["readFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/cases/{case}/followers/{role}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Let a party follow the case · 发放查询码
         * @description A new code and secret; those given before end. 重新发放后原查询码失效。
         */
        readonly put: operations["giveAccess"];
        readonly post?: never;
        /**
         * End it · 停用查询码
         * @description The code and secret of the party are of no use any more. 该当事人的查询码停用。
         */
        readonly delete: operations["endAccess"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/cases/{case}/lines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The lines of a case · 案件条目
         * @description Everything that was written, with the chain of hashes. That it was read is recorded. 全部条目及其哈希链；读取会留痕。
         */
        readonly get: operations["readLines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/cases/{case}/links": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Link to another case · 关联案件
         * @description One dispute reported by hotline, police and court counts once: link its cases as `same`. 同一纠纷多头来源时以 `same` 关联，只计一次。
         */
        readonly post: operations["linkCase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/cases/{case}/parties/{role}/{field}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read it · 读取当事人信息
         * @description For those who may record it; that it was read is noted. 有权记录者可读，读取留痕。
         */
        readonly get: operations["readPersonal"];
        /**
         * Keep something a party told · 记录当事人信息
         * @description Sealed beside the ledger; its lines hold only a salted commitment. What is not needed is better not kept. 加密存于台账之外，台账只留加盐承诺值。
         */
        readonly put: operations["recordPersonal"];
        readonly post?: never;
        /**
         * Erase it · 删除当事人信息
         * @description The value and its salt are gone; the chain still holds. 内容与盐值一并删除，哈希链不受影响。
         */
        readonly delete: operations["erasePersonal"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/cases/{case}/replays": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Decide again and compare · 复核
         * @description The case as it stood, the same pack and the same day. Nothing is written. 以当时的案件、规则包和日期重新判断，不写入任何内容。
         */
        readonly post: operations["replayAssessment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/cases/{case}/steps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What you may do now · 当前可办事项
         * @description Every step and every other line that your role may write about the case today, whether it may follow, and what holds it back: the order of a case, a red line, or a guard of the plan with its clause. No reading is noted for it, whoever asks: it tells of a case no more than the list does. 按角色列出今天可办和暂不能办的事项及依据；所答不多于案件列表，不记为查阅。
         */
        readonly get: operations["listSteps"];
        readonly put?: never;
        /**
         * Record what has happened · 记录进展
         * @description Held to the order of a case, the red lines and the guards of the plan; all of them are written, or none. 依次校验，全部写入或全部不写入。
         */
        readonly post: operations["addSteps"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/experts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Enter an expert · 登记专家
         * @description By account and field, for those who may ask in the area. 以账号和领域登记。
         */
        readonly put: operations["keepExpert"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/follow": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * How far is my case · 查询办理进度
         * @description For a party, without an account. An unknown code and a wrong secret are answered alike. 当事人凭查询码和口令查询，无需账号。
         */
        readonly post: operations["followCase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/intakes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Applications that wait · 待办申请
         * @description For dispatchers and supervisors, the earliest first, in pages. 按申请先后分页。
         */
        readonly get: operations["listIntakes"];
        readonly put?: never;
        /**
         * Apply without an account · 在线申请
         * @description For anybody: consultation or mediation. No names and no free text; a code and a secret come back and are shown once. 群众在线咨询或申请调解，不填姓名。
         */
        readonly post: operations["apply"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/intakes/{code}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Answer it without a case · 答复申请
         * @description With the reason, as a code; which lawful ways stay open is what the remedies of routing-api say. 说明原因并告知其他途径。
         */
        readonly post: operations["answerIntake"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/intakes/{code}/case": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make it a case · 立案
         * @description By a dispatcher; the applicant then follows the case with the same code and secret. 由调度人员立案，申请人沿用原查询码。
         */
        readonly post: operations["enterIntake"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/intakes/follow": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * What became of my application · 查询申请
         * @description Once it became a case, the same code and secret follow the case at `/v1/follow`. 立案后以同一查询码查询案件进度。
         */
        readonly post: operations["followIntake"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/mediators/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Enter a mediator · 登记调解员
         * @description By account, never by name: engagement, training, examinations, certificate. No marks and no ranks. 以账号登记，不记姓名、不评分、不排名。
         */
        readonly put: operations["keepMediator"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/overdue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What is late · 逾期清单
         * @description Duties of the cases you may see whose last day is over, oldest first. It is about work on a case, not about a person. 可见案件中已逾期的职责；只看办理，不看人。
         */
        readonly get: operations["listOverdue"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/queue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What waits to be assigned · 待分流清单
         * @description For dispatchers: open cases that nobody has, that were handed back, or that were not accepted, oldest first. 尚无承办、被退回或不予受理的案件。
         */
        readonly get: operations["listQueue"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/registers/{register}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A register · 名册
         * @description The newest version of each entry, by id, in pages. 各登记事项的最新内容，按编号分页。
         */
        readonly get: operations["listRegister"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/registers/{register}/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * An entry with its history · 登记事项及历次变更
         * @description Every version stays, with the account that kept it. 历次内容及经手账号均留存。
         */
        readonly get: operations["readEntry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rewards/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Enter a reward for information · 登记信息奖励
         * @description The case, the amount in fen, the clause that grants it. Who received it is on the receipt, not here. 只记案件、金额（分）和依据；领取人见收据。
         */
        readonly put: operations["keepReward"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/screenings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record a round of screening · 记录排查
         * @description What a registered body did for a recurring duty of its plan: the cases it found, or a nil return. 登记机构完成的排查。
         */
        readonly post: operations["recordRound"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/screenings/missing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Which rounds are missing · 应报未报
         * @description Each turn of each screening duty of the plan, for each registered body that bears it, about which nothing was recorded by its last day. 逐机构、逐轮次对照方案。
         */
        readonly get: operations["listMissingRounds"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
};
export type webhooks = Record<string, never>;
export type components = {
    schemas: {
        /** @description What a party follows the case with; the secret is shown this once. 查询码与口令，仅显示一次。 */
        readonly Access: {
            readonly code: string;
            readonly secret: string;
        };
        /** @description The number of an account; never a name. */
        readonly AccountId: string;
        /** @description Who acts on a case, by account and role. */
        readonly Actor: {
            readonly account: components["schemas"]["AccountId"];
            readonly area: components["schemas"]["AreaCode"];
            readonly body?: components["schemas"]["Code"];
            readonly role: components["schemas"]["Role"];
        };
        /** @description A division code, 2 to 12 digits; or a grid within a village, or a functional zone. */
        readonly AreaCode: string;
        /**
         * @description The tier of an area, from the widest to the narrowest.
         * @enum {string}
         */
        readonly AreaTier: "province" | "prefecture" | "county" | "township" | "village" | "grid";
        /** @description The case with what the rules propose. 案件及研判建议。 */
        readonly AssessedCase: {
            readonly assessment: components["schemas"]["Assessment"];
            readonly case: components["schemas"]["CaseState"];
            readonly lines: readonly number[];
            readonly receipt: components["schemas"]["Receipt"];
        };
        /** @description What the rules proposed, and under which rules. */
        readonly AssessedUnder: {
            readonly answer: components["schemas"]["Digest"];
            readonly layers: readonly {
                readonly hash: components["schemas"]["Digest"];
                readonly id: components["schemas"]["Code"];
                readonly version: string;
            }[];
            readonly lead?: components["schemas"]["Code"];
            readonly level?: {
                readonly established: components["schemas"]["Code"];
                readonly possible: components["schemas"]["Code"];
            };
            readonly on: components["schemas"]["PlainDate"];
            readonly pack: components["schemas"]["Code"];
            readonly receipt?: components["schemas"]["Digest"];
        };
        /** @description The whole answer about one dispute on one day. */
        readonly Assessment: {
            readonly citations: readonly components["schemas"]["Citation"][];
            readonly dispute: string;
            readonly duties: readonly components["schemas"]["Duty"][];
            readonly historical: boolean;
            readonly layers: readonly {
                readonly hash: string;
                readonly id: components["schemas"]["Code"];
                readonly version: string;
            }[];
            readonly missingFacts: readonly components["schemas"]["Code"][];
            readonly on: components["schemas"]["PlainDate"];
            readonly pack: components["schemas"]["Code"];
            readonly remedies: readonly components["schemas"]["Remedy"][];
            readonly reverseCheck: components["schemas"]["ReverseCheck"] | null;
            readonly risk: components["schemas"]["RiskAssessment"] | null;
            readonly route: components["schemas"]["RoutingDecision"];
            /** @enum {string} */
            readonly standing: "proposed";
            readonly undecidedDuties: readonly components["schemas"]["Reason"][];
            readonly unresolved: readonly components["schemas"]["Unresolved"][];
            readonly unsetSettings: readonly components["schemas"]["Code"][];
        };
        /** @description An officer confirms what the rules proposed, or decides otherwise and says why. 对研判建议的确认或变更。 */
        readonly AssessmentDecision: {
            /** @enum {string} */
            readonly decision: "confirmed" | "overridden";
            readonly lead?: components["schemas"]["Code"];
            readonly level?: components["schemas"]["Code"];
            readonly of: number;
            readonly reason?: components["schemas"]["Code"];
        };
        /** @description The last assessment and what was decided about it. */
        readonly AssessmentStanding: {
            /** @enum {string} */
            readonly decision: "proposed" | "confirmed" | "overridden";
            readonly reason?: components["schemas"]["Code"];
            readonly under: components["schemas"]["AssessedUnder"];
            readonly version: number;
        };
        /** @description A body by kind and area. */
        readonly Body: {
            readonly area?: components["schemas"]["AreaCode"];
            readonly id?: components["schemas"]["BodyId"];
            readonly kind: components["schemas"]["Code"];
            readonly label: components["schemas"]["Label"];
        };
        readonly BodyEntry: {
            readonly area: components["schemas"]["AreaCode"];
            readonly kind: components["schemas"]["Code"];
            readonly name: {
                readonly en?: string;
                readonly zh: string;
            };
            readonly since: components["schemas"]["PlainDate"];
            readonly until?: components["schemas"]["PlainDate"];
        };
        /** @description The id of a body in a directory of bodies. */
        readonly BodyId: string;
        /** @description Where the case stands, and the lines that were written. 案件现状及新写入的条目。 */
        readonly CaseAnswer: {
            readonly case: components["schemas"]["CaseState"];
            readonly lines: readonly number[];
            readonly warnings?: readonly components["schemas"]["GuardUnmet"][];
        };
        /** @description The day for which the rules are asked. 研判日期。 */
        readonly CaseAssessmentRequest: {
            readonly on: components["schemas"]["PlainDate"];
        };
        /** @description The matter, the area, or both, as they should have been entered. 更正后的类别或区划。 */
        readonly CaseCorrection: {
            readonly area?: components["schemas"]["AreaCode"];
            readonly matter: components["schemas"]["Code"];
        } | {
            readonly area: components["schemas"]["AreaCode"];
        };
        /**
         * Format: uuid
         * @description The id of a case in the ledger.
         */
        readonly CaseId: string;
        /** @description A page of cases, newest first. 案件列表。 */
        readonly CaseList: {
            readonly cases: readonly components["schemas"]["CaseState"][];
            readonly next?: string;
        };
        /** @description Where a case stands, folded from its ledger. */
        readonly CaseState: {
            readonly assessment?: components["schemas"]["AssessmentStanding"];
            readonly at: string;
            readonly case: components["schemas"]["CaseId"];
            readonly closedOn?: components["schemas"]["PlainDate"];
            readonly confirmedOn?: components["schemas"]["PlainDate"];
            readonly dispute: components["schemas"]["Dispute"];
            readonly hash: components["schemas"]["Digest"];
            readonly holder?: components["schemas"]["Code"];
            readonly level?: components["schemas"]["Code"];
            readonly links: readonly {
                readonly kind: components["schemas"]["LinkKind"];
                readonly to: components["schemas"]["CaseId"];
            }[];
            readonly pack: components["schemas"]["Code"];
            readonly performedOn?: components["schemas"]["PlainDate"];
            readonly personal: readonly {
                readonly commitment: components["schemas"]["Digest"];
                readonly erased: boolean;
                readonly field: components["schemas"]["Code"];
                readonly party: components["schemas"]["PartyRole"];
            }[];
            readonly sender?: components["schemas"]["Code"];
            readonly settledOn?: components["schemas"]["PlainDate"];
            readonly stage: components["schemas"]["Stage"];
            readonly version: number;
        };
        /** @description What may be done with a case now. 当前可办事项。 */
        readonly CaseSteps: {
            readonly case: components["schemas"]["CaseId"];
            readonly lines: readonly {
                readonly allowed: boolean;
                readonly issues: readonly {
                    readonly code: components["schemas"]["Code"];
                    readonly message: components["schemas"]["Label"];
                }[];
                readonly type: components["schemas"]["Code"];
            }[];
            readonly on: components["schemas"]["PlainDate"];
            readonly steps: readonly {
                readonly allowed: boolean;
                readonly heldBackBy: readonly components["schemas"]["GuardUnmet"][];
                readonly issues: readonly {
                    readonly code: components["schemas"]["Code"];
                    readonly message: components["schemas"]["Label"];
                }[];
                readonly type: components["schemas"]["Code"];
                readonly warnings: readonly components["schemas"]["GuardUnmet"][];
            }[];
            readonly version: number;
        };
        /** @description What was checked and what does not fit. 核验结果。 */
        readonly CasesVerified: {
            readonly cases: number;
            readonly faults: readonly {
                readonly case: components["schemas"]["CaseId"];
                /** @enum {string} */
                readonly fault: "hash" | "previous" | "version" | "case" | "order" | "state";
                readonly message: components["schemas"]["Label"];
                readonly version: number;
            }[];
            readonly lines: number;
            readonly next?: string;
        };
        /** @description One hash over a span of lines of all cases. */
        readonly Checkpoint: {
            readonly at: string;
            readonly from: components["schemas"]["LineNumber"];
            readonly hash: components["schemas"]["Digest"];
            readonly lines: number;
            readonly previous?: components["schemas"]["Digest"];
            readonly upto: components["schemas"]["LineNumber"];
        };
        /** @description Checkpoints, hashed again over the lines there are. 检查点核验结果。 */
        readonly CheckpointsVerified: {
            readonly checkpoints: readonly components["schemas"]["Checkpoint"][];
            readonly faults: readonly {
                /** @enum {string} */
                readonly fault: "checkpoint-previous" | "checkpoint-lines";
                readonly from: number;
                readonly message: components["schemas"]["Label"];
                readonly upto: number;
            }[];
            readonly next?: string;
        };
        /** @description A clause that rules cite. */
        readonly Citation: {
            readonly clause: string;
            readonly id: components["schemas"]["CitationId"];
            readonly source: components["schemas"]["Code"];
            readonly text: components["schemas"]["Label"];
        };
        /** @description The id of a cited clause. */
        readonly CitationId: string;
        /** @description A stable kebab-case identifier. */
        readonly Code: string;
        /** @description The courts that confirm, by each rule. */
        readonly Confirmation: {
            /** @enum {string} */
            readonly agreement: "same" | "overlapping" | "disjoint" | "open";
            readonly common: readonly components["schemas"]["Code"][];
            readonly lists: readonly {
                readonly items: readonly components["schemas"]["Label"][];
                /** @enum {string} */
                readonly list: "not-accepted" | "rejected" | "papers";
                readonly reason: components["schemas"]["Reason"];
            }[];
            readonly rules: readonly {
                readonly by: components["schemas"]["Code"];
                readonly courts: readonly {
                    readonly court: components["schemas"]["Code"];
                    readonly reason: components["schemas"]["Reason"];
                }[];
                readonly open: readonly {
                    readonly court: components["schemas"]["Code"];
                    readonly reason: components["schemas"]["Reason"];
                }[];
            }[];
        };
        /** @description What a receipt says was decided. */
        readonly DecisionStated: {
            readonly duties: readonly components["schemas"]["Code"][];
            readonly hash: string;
            readonly level: {
                readonly established: components["schemas"]["Code"];
                readonly possible: components["schemas"]["Code"];
            } | null;
            readonly route: {
                readonly lead?: components["schemas"]["Code"];
                readonly outcome: string;
            };
        };
        /** @description SHA-256 in hexadecimal digits. */
        readonly Digest: string;
        /** @description A body named by kind that a directory could not tell. */
        readonly DirectoryGap: {
            readonly area?: components["schemas"]["AreaCode"];
            readonly found: readonly components["schemas"]["BodyId"][];
            readonly kind: components["schemas"]["Code"];
            readonly message: components["schemas"]["Label"];
        };
        /** @description A dispute as it arrives, without any data of a person. */
        readonly Dispute: {
            readonly area: components["schemas"]["AreaCode"];
            readonly arisenOn?: components["schemas"]["PlainDate"];
            readonly events?: readonly components["schemas"]["DisputeEvent"][];
            readonly facts: components["schemas"]["FactValues"];
            readonly filedOn: components["schemas"]["PlainDate"];
            readonly id: string;
            readonly matter: components["schemas"]["Code"];
            readonly source: components["schemas"]["Code"];
        };
        /** @description Something that happened to a dispute on a day. */
        readonly DisputeEvent: {
            readonly on: components["schemas"]["PlainDate"];
            /** @enum {string} */
            readonly type: "screened" | "applied" | "registered" | "account-opened" | "graded" | "analysed" | "planned" | "special-account-opened" | "leader-named" | "team-formed" | "team-disbanded" | "accepted" | "investigated" | "mediation-started" | "mediation-recorded" | "recorded-online" | "agreement-documented" | "guided-to-confirmation" | "confirmation-requested" | "confirmed" | "followed-up" | "performed" | "mediation-failed" | "withdrawn" | "told-other-ways" | "stabilised" | "instructions-asked" | "emergency-plan-started" | "scene-attended" | "evidence-kept" | "supported" | "supervised" | "police-told" | "protection-reported" | "parties-told" | "closed" | "reopened" | "number-cancelled" | "archived";
        } | {
            readonly on: components["schemas"]["PlainDate"];
            readonly reason?: components["schemas"]["Code"];
            /** @enum {string} */
            readonly type: "acceptance-refused";
        } | {
            readonly link?: components["schemas"]["MeetingLink"];
            /** @enum {string} */
            readonly manner?: "in-person" | "at-a-distance";
            readonly on: components["schemas"]["PlainDate"];
            /** @enum {string} */
            readonly type: "session-held";
        } | {
            readonly on: components["schemas"]["PlainDate"];
            /** @enum {string} */
            readonly type: "other-way-taken";
            readonly way?: components["schemas"]["Code"];
        } | {
            readonly on: components["schemas"]["PlainDate"];
            readonly to?: readonly components["schemas"]["Code"][];
            /** @enum {string} */
            readonly type: "reported" | "notified" | "warned" | "fed-back";
        } | {
            readonly on: components["schemas"]["PlainDate"];
            readonly reason?: components["schemas"]["Code"];
            readonly to: components["schemas"]["Code"];
            /** @enum {string} */
            readonly type: "assigned" | "transferred" | "returned";
        } | {
            readonly on: components["schemas"]["PlainDate"];
            readonly party: components["schemas"]["PartyRole"];
            /** @enum {string} */
            readonly type: "party-refused" | "party-consented";
        } | {
            readonly effectiveOn: components["schemas"]["PlainDate"];
            /** @enum {string} */
            readonly form: "written" | "oral";
            readonly on: components["schemas"]["PlainDate"];
            readonly signed?: components["schemas"]["SignedOn"];
            /** @enum {string} */
            readonly type: "settled";
        } | {
            readonly into: components["schemas"]["Code"];
            readonly on: components["schemas"]["PlainDate"];
            /** @enum {string} */
            readonly type: "converted";
        } | {
            readonly doubtful?: boolean;
            readonly on: components["schemas"]["PlainDate"];
            readonly trigger: components["schemas"]["Code"];
            /** @enum {string} */
            readonly type: "limit-started";
        } | {
            readonly doubtful?: boolean;
            readonly for: components["schemas"]["Code"];
            readonly limit: components["schemas"]["TimeLimitId"];
            readonly on: components["schemas"]["PlainDate"];
            /** @enum {string} */
            readonly type: "limit-stopped";
            readonly until?: components["schemas"]["PlainDate"];
        } | {
            readonly amount: number;
            /** @enum {string} */
            readonly by: "agreement" | "approval";
            readonly doubtful?: boolean;
            readonly limit: components["schemas"]["TimeLimitId"];
            readonly notified?: boolean;
            readonly on: components["schemas"]["PlainDate"];
            /** @enum {string} */
            readonly type: "limit-extended";
            /** @enum {string} */
            readonly unit: "hour" | "calendar-day" | "working-day" | "month" | "year";
        } | {
            readonly by: components["schemas"]["Code"];
            readonly doubtful?: boolean;
            readonly limit: components["schemas"]["TimeLimitId"];
            readonly on: components["schemas"]["PlainDate"];
            /** @enum {string} */
            readonly type: "limit-interrupted";
        } | {
            readonly by: components["schemas"]["Code"];
            readonly duty: components["schemas"]["Code"];
            readonly on: components["schemas"]["PlainDate"];
            /** @enum {string} */
            readonly type: "duty-confirmed";
        } | {
            readonly by: components["schemas"]["Code"];
            readonly document?: components["schemas"]["DocumentNumber"];
            readonly duty: components["schemas"]["Code"];
            readonly on: components["schemas"]["PlainDate"];
            /** @enum {string} */
            readonly type: "duty-extended";
            readonly until: components["schemas"]["PlainDate"];
        } | {
            readonly by: components["schemas"]["Code"];
            readonly duty: components["schemas"]["Code"];
            readonly on: components["schemas"]["PlainDate"];
            readonly reason: components["schemas"]["Waiver"];
            /** @enum {string} */
            readonly type: "duty-waived";
        } | {
            readonly by?: components["schemas"]["Code"];
            readonly duty: components["schemas"]["Code"];
            readonly on: components["schemas"]["PlainDate"];
            /** @enum {string} */
            readonly type: "duty-discharged";
        };
        /** @description The documents of the file of a dispute. 卷宗应有的文书。 */
        readonly DisputeFile: {
            readonly citations: readonly components["schemas"]["Citation"][];
            readonly dispute: string;
            readonly documents: readonly components["schemas"]["FileDocument"][];
            readonly historical: boolean;
            readonly layers: readonly {
                readonly hash: string;
                readonly id: components["schemas"]["Code"];
                readonly version: string;
            }[];
            readonly on: components["schemas"]["PlainDate"];
            readonly pack: components["schemas"]["Code"];
            /** @enum {string} */
            readonly standing: "proposed";
        };
        /** @description The dispute in full, or as commitments. */
        readonly DisputeHeld: {
            /** @enum {string} */
            readonly _tag: "InFull";
            readonly dispute: components["schemas"]["Dispute"];
        } | {
            /** @enum {string} */
            readonly _tag: "Committed";
            readonly commitments: {
                readonly [key: string]: string;
            };
        };
        /** @description A kind of document and what it has to state. */
        readonly DocumentKind: {
            readonly cites: readonly components["schemas"]["CitationId"][];
            readonly code: components["schemas"]["Code"];
            readonly comesWith?: readonly components["schemas"]["EvidenceType"][];
            /** @enum {string} */
            readonly confidence: "H" | "M" | "L";
            /** @enum {string} */
            readonly form?: "written" | "oral";
            readonly label: components["schemas"]["Label"];
            /** @enum {string} */
            readonly need: "always" | "where-it-applies";
            readonly note?: components["schemas"]["Label"];
            readonly requiredFields: readonly {
                readonly code: components["schemas"]["Code"];
                readonly label: components["schemas"]["Label"];
            }[];
        };
        /** @description The number of an official document. */
        readonly DocumentNumber: string;
        /** @description When a duty is due, or why no day can be given. */
        readonly Due: {
            /** @enum {string} */
            readonly _tag: "Until";
            readonly due: components["schemas"]["DueDate"];
            readonly from: components["schemas"]["PlainDate"];
            readonly limit?: components["schemas"]["TimeLimitId"];
            readonly setting?: components["schemas"]["Code"];
        } | {
            /** @enum {string} */
            readonly _tag: "WithinHours";
            readonly from: components["schemas"]["PlainDate"];
            readonly hours: number;
            readonly setting?: components["schemas"]["Code"];
        } | {
            /** @enum {string} */
            readonly _tag: "InTime";
            readonly setting: components["schemas"]["Code"];
        } | {
            /** @enum {string} */
            readonly _tag: "Waits";
            readonly for: components["schemas"]["Trigger"];
        } | {
            /** @enum {string} */
            readonly _tag: "NoLimit";
        } | {
            /** @enum {string} */
            readonly _tag: "NotCovered";
            readonly from: components["schemas"]["PlainDate"];
            readonly message: components["schemas"]["Label"];
        };
        /** @description The day on which a time limit ends, with the steps to it. */
        readonly DueDate: {
            readonly calendar?: {
                readonly id: string;
                readonly version: string;
            };
            readonly due: components["schemas"]["PlainDate"] | components["schemas"]["PlainDateTime"];
            /** @description Why the status is not `ok`. */
            readonly notes: readonly {
                readonly en: string;
                readonly zh: string;
            }[];
            readonly raw: components["schemas"]["PlainDate"] | components["schemas"]["PlainDateTime"];
            readonly rolled?: components["schemas"]["PlainDate"];
            /** @description The clock stands still since then, with so much left. */
            readonly standsStill?: {
                readonly left: number;
                readonly since: components["schemas"]["PlainDate"] | components["schemas"]["PlainDateTime"];
                /** @enum {string} */
                readonly unit: "hour" | "calendar-day" | "working-day" | "month" | "year";
            };
            /** @enum {string} */
            readonly status: "ok" | "provisional" | "disputed" | "needs-a-person";
            readonly steps: readonly components["schemas"]["DueStep"][];
        };
        /** @description One step to a due date, with the rule it follows. */
        readonly DueStep: {
            readonly date: components["schemas"]["PlainDate"] | components["schemas"]["PlainDateTime"];
            readonly en: string;
            /** @enum {string} */
            readonly rule: "start-not-counted" | "start-counted" | "counted" | "counted-back" | "stopped" | "standing-still" | "interrupted" | "extended" | "not-applied" | "rolled" | "not-rolled" | "earliest-possible";
            readonly zh: string;
        };
        /** @description A length of time: a whole amount and its unit. */
        readonly Duration: {
            readonly amount: number;
            /** @enum {string} */
            readonly unit: "hour" | "calendar-day" | "working-day" | "month" | "year";
        };
        /** @description A duty that a dispute opened. */
        readonly Duty: {
            readonly after?: components["schemas"]["Code"];
            readonly bearer?: components["schemas"]["Body"];
            readonly dischargedBy: readonly components["schemas"]["EvidenceType"][];
            readonly dischargedOn?: components["schemas"]["PlainDate"];
            readonly due: components["schemas"]["Due"];
            readonly duty: components["schemas"]["Code"];
            readonly id: string;
            readonly life?: components["schemas"]["DutyLife"];
            /** @enum {boolean} */
            readonly noExemption?: true;
            readonly reason: components["schemas"]["Reason"];
            readonly responsible?: readonly components["schemas"]["Body"][];
            readonly tell: readonly components["schemas"]["Body"][];
            /** @enum {boolean} */
            readonly together?: true;
            readonly untold?: readonly components["schemas"]["Body"][];
        };
        /** @description What officers did with a duty. */
        readonly DutyLife: {
            readonly confirmed?: {
                readonly by: components["schemas"]["Code"];
                readonly on: components["schemas"]["PlainDate"];
            };
            readonly discharged?: {
                readonly by?: components["schemas"]["Code"];
                readonly on: components["schemas"]["PlainDate"];
            };
            readonly extended?: {
                readonly by: components["schemas"]["Code"];
                readonly document?: components["schemas"]["DocumentNumber"];
                readonly on: components["schemas"]["PlainDate"];
                readonly until: components["schemas"]["PlainDate"];
            };
            readonly waived?: {
                readonly by: components["schemas"]["Code"];
                readonly on: components["schemas"]["PlainDate"];
                readonly reason: components["schemas"]["Waiver"];
            };
        };
        /** @description The case, and what the rules propose if they were asked. 录入的案件；同时研判的，附研判建议。 */
        readonly EnteredCase: {
            readonly assessment?: components["schemas"]["Assessment"];
            readonly case: components["schemas"]["CaseState"];
            readonly lines: readonly number[];
            readonly receipt?: components["schemas"]["Receipt"];
            readonly warnings?: readonly components["schemas"]["GuardUnmet"][];
        };
        /** @description A page of a register, by id. 名册的一页。 */
        readonly EntryList: {
            readonly entries: readonly components["schemas"]["KeptEntry"][];
            readonly next?: string;
        };
        /** @description All versions of an entry, the earliest first. 历次登记。 */
        readonly EntryVersions: {
            readonly versions: readonly components["schemas"]["KeptEntry"][];
        };
        /** @description An event that shows that work was done. */
        readonly EvidenceShown: {
            readonly on: components["schemas"]["PlainDate"];
            readonly to?: readonly components["schemas"]["Code"][];
            readonly type: components["schemas"]["EvidenceType"];
        };
        /** @description An event that shows that work was done. */
        readonly EvidenceType: components["schemas"]["WorkEventType"] | "settled";
        readonly ExpertEntry: {
            readonly area: components["schemas"]["AreaCode"];
            readonly fields: readonly components["schemas"]["Code"][];
            readonly since: components["schemas"]["PlainDate"];
            readonly until?: components["schemas"]["PlainDate"];
        };
        /** @description A boolean, a whole number (money in fen), a code or date as text, or a judgement. */
        readonly FactValue: boolean | number | string | components["schemas"]["Judgement"];
        /** @description Known facts by id. An absent fact is unknown, not false. */
        readonly FactValues: {
            readonly [key: string]: components["schemas"]["FactValue"];
        };
        /** @description A document of a file. 卷宗中的一份文书。 */
        readonly FileDocument: {
            readonly document: components["schemas"]["DocumentKind"];
            readonly since?: components["schemas"]["PlainDate"];
            /** @enum {string} */
            readonly standing: "called-for" | "to-come" | "where-it-applies";
        };
        /** @description How far the case is, and nothing else. 办理进度。 */
        readonly Followed: {
            readonly closedOn?: components["schemas"]["PlainDate"];
            readonly label: components["schemas"]["Label"];
            readonly stage: components["schemas"]["Stage"];
        };
        /** @description The code of the case and the secret. 查询码与口令。 */
        readonly FollowRequest: {
            readonly code: string;
            readonly secret: string;
        };
        /**
         * @description How strongly the source speaks.
         * @enum {string}
         */
        readonly Force: "must" | "strive" | "encourage" | "describes" | "proposes";
        /** @description What has become of one turn of a standing duty. */
        readonly Fulfilment: {
            /** @enum {string} */
            readonly _tag: "Done";
            readonly on: components["schemas"]["PlainDate"];
        } | {
            /** @enum {string} */
            readonly _tag: "DoneLate";
            readonly days: number;
            readonly on: components["schemas"]["PlainDate"];
        } | {
            /** @enum {string} */
            readonly _tag: "NilReturn";
            readonly daysLate?: number;
            readonly on: components["schemas"]["PlainDate"];
        } | {
            /** @enum {string} */
            readonly _tag: "Partly";
            readonly daysOverdue?: number;
            readonly done: number;
            readonly of: number;
        } | {
            /** @enum {string} */
            readonly _tag: "Due";
        } | {
            /** @enum {string} */
            readonly _tag: "Overdue";
            readonly days: number;
        } | {
            /** @enum {string} */
            readonly _tag: "Upcoming";
        };
        /** @description A guard, and what is not yet on record for it. */
        readonly GuardUnmet: {
            readonly missing: readonly (readonly components["schemas"]["EvidenceType"][])[];
            readonly reason: components["schemas"]["Reason"];
        };
        /** @description What is applied for, without an account. 咨询或调解申请。 */
        readonly Intake: {
            readonly area: components["schemas"]["AreaCode"];
            readonly facts?: components["schemas"]["FactValues"];
            readonly matter: components["schemas"]["Code"];
            readonly pack: components["schemas"]["Code"];
            /** @enum {string} */
            readonly wants: "consultation" | "mediation";
        };
        /** @description Why it does not become a case; other lawful ways are told with it. 不予立案的原因。 */
        readonly IntakeAnswer: {
            readonly reason: components["schemas"]["Code"];
        };
        /** @description The application and why it did not become a case. 已答复的申请。 */
        readonly IntakeAnswered: {
            readonly code: string;
            readonly reason: components["schemas"]["Code"];
        };
        /** @description The plan, the matter and all facts, where they are others than applied for. 更正的规则包、类别或事实。 */
        readonly IntakeAsCase: {
            readonly facts?: components["schemas"]["FactValues"];
            readonly matter?: components["schemas"]["Code"];
            readonly pack?: components["schemas"]["Code"];
        };
        /** @description Applications that wait, the earliest first. 待办申请。 */
        readonly IntakeList: {
            readonly intakes: readonly {
                readonly at: string;
                readonly code: string;
                readonly content: components["schemas"]["Intake"];
            }[];
            readonly next?: string;
        };
        /** @description What became of an application. 申请进度。 */
        readonly IntakeStanding: {
            readonly reason?: components["schemas"]["Code"];
            /** @enum {string} */
            readonly state: "waiting" | "case" | "answered";
        };
        /** @description What is wrong, where, and what to do. */
        readonly Issue: {
            /** @enum {string} */
            readonly code: "missing-key" | "unknown-key" | "wrong-type" | "out-of-domain" | "unknown-matter" | "unknown-source" | "unknown-fact" | "unknown-value" | "unknown-limit" | "unknown-kind" | "unknown-area" | "derived-fact" | "not-a-judge" | "impossible-date" | "date-order" | "outside-area" | "duplicate-id" | "supervision-cycle" | "empty-directory" | "overlapping-versions" | "dangling-reference" | "calendar-overlay" | "red-line" | "unreadable";
            readonly message: components["schemas"]["Label"];
            readonly nearest?: string;
            readonly path: readonly (string | number)[];
        };
        /** @description An opinion with its owner, basis, date and last day. */
        readonly Judgement: {
            readonly basis: string;
            readonly expiresOn?: components["schemas"]["PlainDate"];
            readonly is: boolean | string;
            readonly judgedBy: components["schemas"]["Code"];
            readonly on: components["schemas"]["PlainDate"];
        };
        /** @description An entry with who kept it, and when. 登记事项及经手人。 */
        readonly KeptEntry: {
            readonly account: components["schemas"]["AccountId"];
            readonly area: components["schemas"]["AreaCode"];
            readonly at: string;
            readonly content: components["schemas"]["BodyEntry"] | components["schemas"]["MediatorEntry"] | components["schemas"]["ExpertEntry"] | components["schemas"]["RewardEntry"];
            readonly id: string;
            readonly kind: components["schemas"]["Code"] | null;
            readonly version: number;
        };
        /** @description The entry that was kept, and its version. 已登记的事项。 */
        readonly KeptVersion: {
            readonly id: string;
            readonly register: components["schemas"]["RegisterName"];
            readonly version: number;
        };
        /** @description The same text in Chinese and in English. */
        readonly Label: {
            readonly en: string;
            readonly zh: string;
        };
        /** @description What a line of the ledger says. */
        readonly LedgerContent: {
            readonly dispute: {
                readonly area: components["schemas"]["AreaCode"];
                readonly arisenOn?: components["schemas"]["PlainDate"];
                readonly facts: components["schemas"]["FactValues"];
                readonly filedOn: components["schemas"]["PlainDate"];
                readonly id: string;
                readonly matter: components["schemas"]["Code"];
                readonly source: components["schemas"]["Code"];
            };
            readonly pack: components["schemas"]["Code"];
            readonly sender?: components["schemas"]["Code"];
            /** @enum {string} */
            readonly type: "case-opened";
        } | {
            readonly facts: components["schemas"]["FactValues"];
            /** @enum {string} */
            readonly type: "facts-recorded";
        } | {
            readonly area?: components["schemas"]["AreaCode"];
            readonly matter?: components["schemas"]["Code"];
            /** @enum {string} */
            readonly type: "corrected";
        } | {
            readonly event: components["schemas"]["DisputeEvent"];
            /** @enum {string} */
            readonly type: "happened";
        } | {
            /** @enum {string} */
            readonly type: "assessed";
            readonly under: components["schemas"]["AssessedUnder"];
        } | {
            /** @enum {string} */
            readonly decision: "confirmed" | "overridden";
            readonly lead?: components["schemas"]["Code"];
            readonly level?: components["schemas"]["Code"];
            readonly of: number;
            readonly reason?: components["schemas"]["Code"];
            /** @enum {string} */
            readonly type: "assessment-decided";
        } | {
            readonly kind: components["schemas"]["LinkKind"];
            readonly to: components["schemas"]["CaseId"];
            /** @enum {string} */
            readonly type: "linked";
        } | {
            readonly commitment: components["schemas"]["Digest"];
            readonly field: components["schemas"]["Code"];
            readonly party: components["schemas"]["PartyRole"];
            /** @enum {string} */
            readonly type: "personal-recorded";
        } | {
            readonly field: components["schemas"]["Code"];
            readonly party: components["schemas"]["PartyRole"];
            /** @enum {string} */
            readonly type: "personal-erased";
        };
        /** @description One line of the ledger of a case. */
        readonly LedgerEntry: {
            readonly at: string;
            readonly by: components["schemas"]["Actor"];
            readonly case: components["schemas"]["CaseId"];
            readonly content: components["schemas"]["LedgerContent"];
            readonly hash: components["schemas"]["Digest"];
            readonly previous?: components["schemas"]["Digest"];
            readonly version: number;
        };
        /** @description How a time limit of a remedy stands on a day. */
        readonly LimitRun: {
            /** @enum {string} */
            readonly _tag: "Until";
            readonly due: components["schemas"]["DueDate"];
            readonly from: components["schemas"]["PlainDate"];
            readonly limit: components["schemas"]["TimeLimitId"];
        } | {
            /** @enum {string} */
            readonly _tag: "Waits";
            readonly amount: number;
            readonly for: components["schemas"]["Code"];
            readonly limit: components["schemas"]["TimeLimitId"];
            /** @enum {string} */
            readonly unit: "hour" | "calendar-day" | "working-day" | "month" | "year";
        } | {
            /** @enum {string} */
            readonly _tag: "NotCovered";
            readonly from: components["schemas"]["PlainDate"];
            readonly limit: components["schemas"]["TimeLimitId"];
            readonly message: components["schemas"]["Label"];
        };
        /** @description The lines of a case in their order. 案件的全部条目。 */
        readonly LineList: {
            readonly lines: readonly components["schemas"]["LedgerEntry"][];
        };
        /** @description Where a line stands among those of all cases; numbers may be passed over. */
        readonly LineNumber: number;
        /**
         * @description How two cases belong together.
         * @enum {string}
         */
        readonly LinkKind: "same" | "part-of" | "follows";
        readonly Liveness: {
            /** @enum {string} */
            readonly status: "alive";
        };
        readonly MediatorEntry: {
            readonly body: components["schemas"]["Code"];
            readonly certificate?: components["schemas"]["PostCertificate"];
            readonly ended?: components["schemas"]["Code"];
            readonly examinations: readonly {
                readonly on: components["schemas"]["PlainDate"];
                /** @enum {string} */
                readonly outcome: "passed" | "not-passed";
            }[];
            /** @enum {string} */
            readonly post: "full-time" | "part-time" | "volunteer";
            readonly since: components["schemas"]["PlainDate"];
            /** @enum {boolean} */
            readonly trainer?: true;
            readonly trainings: readonly {
                readonly hours: number;
                readonly level?: components["schemas"]["AreaTier"];
                readonly on: components["schemas"]["PlainDate"];
                readonly subject?: components["schemas"]["Code"];
            }[];
            readonly until?: components["schemas"]["PlainDate"];
        };
        /** @description Where parties meet at a distance. */
        readonly MeetingLink: string;
        /** @description Turns that nobody reported on. 应报未报的轮次。 */
        readonly MissingRounds: {
            readonly area: components["schemas"]["AreaCode"];
            readonly body: components["schemas"]["Code"];
            readonly cites: readonly components["schemas"]["CitationId"][];
            readonly duty: components["schemas"]["Code"];
            readonly label: components["schemas"]["Label"];
            readonly turns: readonly components["schemas"]["OccurrenceJudged"][];
        };
        /** @description Rounds that are missing; a nil return is not missing. 应报未报的排查；零报告不算缺报。 */
        readonly MissingScreenings: {
            readonly asOf: components["schemas"]["PlainDate"];
            readonly during: components["schemas"]["Span"];
            readonly historical: boolean;
            readonly layers: readonly {
                readonly hash: string;
                readonly id: components["schemas"]["Code"];
                readonly version: string;
            }[];
            readonly missing: readonly components["schemas"]["MissingRounds"][];
            readonly on: components["schemas"]["PlainDate"];
            readonly pack: components["schemas"]["Code"];
            /** @enum {string} */
            readonly standing: "proposed";
            readonly undecided: readonly {
                readonly bearer: components["schemas"]["Code"];
                readonly duty: components["schemas"]["Code"];
                readonly label: components["schemas"]["Label"];
            }[];
            readonly unregistered: readonly {
                readonly bearer: components["schemas"]["Code"];
                readonly duty: components["schemas"]["Code"];
                readonly label: components["schemas"]["Label"];
            }[];
        };
        /** @description A dispute that arrives, what has happened to it, and whether the rules are asked at once. 新到的纠纷，可同时研判。 */
        readonly NewCase: {
            readonly assess?: components["schemas"]["CaseAssessmentRequest"];
            readonly dispute: {
                readonly area: components["schemas"]["AreaCode"];
                readonly arisenOn?: components["schemas"]["PlainDate"];
                readonly facts: components["schemas"]["FactValues"];
                readonly filedOn: components["schemas"]["PlainDate"];
                readonly id: string;
                readonly matter: components["schemas"]["Code"];
                readonly source: components["schemas"]["Code"];
            };
            readonly events?: readonly components["schemas"]["DisputeEvent"][];
            readonly pack: components["schemas"]["Code"];
            readonly sender?: components["schemas"]["Code"];
        };
        /** @description Facts that became known; a fact given again replaces the earlier value. 新查明的事实。 */
        readonly NewFacts: {
            readonly facts: components["schemas"]["FactValues"];
        };
        /** @description How a case belongs to another. 案件之间的关联。 */
        readonly NewLink: {
            readonly kind: components["schemas"]["LinkKind"];
            readonly to: components["schemas"]["CaseId"];
        };
        /** @description A round of screening: the cases it found, or a nil return. 排查轮次：发现的案件，或零报告。 */
        readonly NewRound: {
            readonly body: components["schemas"]["Code"];
            readonly duty: components["schemas"]["Code"];
            readonly found: readonly components["schemas"]["CaseId"][];
            readonly on: components["schemas"]["PlainDate"];
            readonly pack: components["schemas"]["Code"];
            readonly period: components["schemas"]["Span"];
        } | {
            readonly body: components["schemas"]["Code"];
            readonly duty: components["schemas"]["Code"];
            /** @enum {boolean} */
            readonly nil: true;
            readonly on: components["schemas"]["PlainDate"];
            readonly pack: components["schemas"]["Code"];
            readonly period: components["schemas"]["Span"];
        };
        /** @description What has happened to a case, in its order. 案件的新进展。 */
        readonly NewSteps: {
            readonly events: readonly components["schemas"]["DisputeEvent"][];
        };
        /** @description One turn of a standing duty and what has become of it. */
        readonly OccurrenceJudged: {
            readonly due: components["schemas"]["PlainDate"];
            readonly from: components["schemas"]["PlainDate"];
            readonly fulfilment: components["schemas"]["Fulfilment"];
            /** @description At least so often in the period. */
            readonly times?: number;
            readonly to: components["schemas"]["PlainDate"];
        };
        /** @description Duties whose last day is over. 逾期职责。 */
        readonly OverdueList: {
            readonly duties: readonly {
                readonly area: components["schemas"]["AreaCode"];
                readonly case: components["schemas"]["CaseId"];
                readonly duty: components["schemas"]["Code"];
                readonly holder?: components["schemas"]["Code"];
                readonly lastDay: components["schemas"]["PlainDate"];
                readonly matter: components["schemas"]["Code"];
                readonly number: string;
                readonly pack: components["schemas"]["Code"];
                readonly toldOn?: components["schemas"]["PlainDate"];
            }[];
            readonly next?: string;
        };
        /** @description A party by its role, never by name. */
        readonly PartyRole: string;
        /** @description What is kept about a party. 所存当事人信息。 */
        readonly PersonalRecord: {
            readonly field: components["schemas"]["Code"];
            readonly party: components["schemas"]["PartyRole"];
            readonly value: string;
        };
        /** @description What a party told, such as a telephone number. 当事人提供的信息。 */
        readonly PersonalValue: {
            readonly value: string;
        };
        readonly PlainDate: string;
        readonly PlainDateTime: string;
        readonly PostCertificate: {
            readonly issuedBy: components["schemas"]["Code"];
            readonly number: string;
            readonly post: components["schemas"]["Code"];
            readonly since: components["schemas"]["PlainDate"];
            readonly until?: components["schemas"]["PlainDate"];
        };
        /** @description A problem document (RFC 9457). 问题说明。 */
        readonly Problem: {
            /** @description What is wrong, in the language of Accept-Language. */
            readonly detail: string;
            /** @description This very request, as in the log of the service. */
            readonly instance: string;
            readonly issues?: readonly components["schemas"]["ProblemIssue"][];
            readonly known?: readonly string[];
            readonly message: components["schemas"]["Label"];
            /** @description The closest known code. */
            readonly nearest?: string;
            readonly status: number;
            readonly title: string;
            /** @description Relative address of the kind of problem, stable. */
            readonly type: string;
        };
        /** @description What is wrong, where, and what to do. */
        readonly ProblemIssue: {
            /** @enum {string} */
            readonly code: "missing-key" | "unknown-key" | "wrong-type" | "out-of-domain" | "unknown-matter" | "unknown-source" | "unknown-fact" | "unknown-value" | "unknown-limit" | "unknown-kind" | "unknown-area" | "derived-fact" | "not-a-judge" | "impossible-date" | "date-order" | "outside-area" | "duplicate-id" | "supervision-cycle" | "empty-directory" | "overlapping-versions" | "dangling-reference" | "calendar-overlay" | "red-line" | "unreadable";
            readonly message: components["schemas"]["Label"];
            readonly nearest?: string;
            readonly path: readonly (string | number)[];
            readonly reason?: components["schemas"]["Code"];
        };
        /** @description A kind of problem and what to do about it. 问题类型及处理办法。 */
        readonly ProblemPage: {
            readonly about: components["schemas"]["Label"];
            readonly status: number;
            readonly title: components["schemas"]["Label"];
            readonly type: string;
        };
        /** @description Cases that wait to be assigned. 待分流案件。 */
        readonly Queue: {
            readonly cases: readonly {
                readonly case: components["schemas"]["CaseState"];
                /** @enum {string} */
                readonly why: "unassigned" | "returned" | "refused";
            }[];
            readonly next?: string;
        };
        /** @description Packs in use and folders refused. 在用规则包数与未采用的文件夹。 */
        readonly Readiness: {
            readonly packs: number;
            readonly refused: readonly components["schemas"]["RefusedPack"][];
            /** @enum {string} */
            readonly status: "ready";
        };
        /** @description A rule, the tests that decided it, and its clauses. */
        readonly Reason: {
            readonly because: readonly components["schemas"]["TestResult"][];
            readonly cites: readonly components["schemas"]["CitationId"][];
            readonly force: components["schemas"]["Force"];
            readonly inferred: boolean;
            readonly missingFacts: readonly components["schemas"]["Code"][];
            readonly rule: components["schemas"]["Code"];
            readonly summary: components["schemas"]["Label"];
            readonly unresolved: readonly components["schemas"]["CitationId"][];
            readonly unsetSettings: readonly components["schemas"]["Code"][];
        };
        /** @description A receipt of an assessment. */
        readonly Receipt: {
            readonly decision: components["schemas"]["DecisionStated"];
            readonly digest: string;
            /** @enum {string} */
            readonly format: "maplebridge-receipt/1";
            readonly given: components["schemas"]["DisputeHeld"];
            readonly layers: readonly {
                readonly hash: string;
                readonly id: components["schemas"]["Code"];
                readonly version: string;
            }[];
            readonly on: components["schemas"]["PlainDate"];
            readonly packages: {
                readonly [key: string]: string;
            };
        };
        /** @description A folder whose pack is not used, and why. 未采用的规则包文件夹及其原因。 */
        readonly RefusedPack: {
            readonly folder: string;
            readonly issues: readonly components["schemas"]["Issue"][];
            readonly message: components["schemas"]["Label"];
        };
        /**
         * @description A register of the ledger. 名册。
         * @enum {string}
         */
        readonly RegisterName: "bodies" | "mediators" | "experts" | "rewards";
        /** @description A lawful way open now, with its clause and time limits. */
        readonly Remedy: {
            readonly after?: components["schemas"]["Code"];
            readonly at: components["schemas"]["Label"];
            readonly channel: components["schemas"]["Code"];
            readonly confirmation?: components["schemas"]["Confirmation"];
            /** @enum {string} */
            readonly courts?: "confirmation";
            /** @enum {string} */
            readonly fee: "none" | "statutory" | "agreed";
            readonly label: components["schemas"]["Label"];
            readonly limits?: readonly components["schemas"]["TimeLimitId"][];
            readonly notes?: readonly {
                readonly cites: readonly components["schemas"]["CitationId"][];
                readonly text: components["schemas"]["Label"];
            }[];
            readonly reason: components["schemas"]["Reason"];
            readonly refusedWith?: {
                readonly channels: readonly components["schemas"]["Code"][];
                readonly cites: readonly components["schemas"]["CitationId"][];
            };
            readonly runs: readonly components["schemas"]["LimitRun"][];
        };
        /** @description An assessment, decided again and compared. 复核结果。 */
        readonly Replayed: {
            readonly again?: components["schemas"]["AssessedUnder"];
            readonly inUse: boolean;
            readonly kept: components["schemas"]["AssessedUnder"];
            /** @enum {string} */
            readonly outcome: "same" | "other-rules" | "other-answer" | "not-answered";
            readonly version: number;
        };
        readonly ReplayRequest: {
            readonly version: number;
        };
        /** @description What is looked at again after a conversion. */
        readonly ReverseCheck: {
            readonly consequence: {
                readonly cites: readonly components["schemas"]["CitationId"][];
                readonly summary: components["schemas"]["Label"];
            };
            readonly earlyReports: readonly components["schemas"]["EvidenceShown"][];
            readonly items: readonly components["schemas"]["ReverseCheckItem"][];
            readonly later: readonly {
                readonly cites: readonly components["schemas"]["CitationId"][];
                readonly into: components["schemas"]["Code"];
                readonly label: components["schemas"]["Label"];
                readonly on: components["schemas"]["PlainDate"];
                readonly unresolved: readonly components["schemas"]["CitationId"][];
            }[];
            readonly trigger: {
                readonly cites: readonly components["schemas"]["CitationId"][];
                readonly into: components["schemas"]["Code"];
                readonly label: components["schemas"]["Label"];
                readonly on: components["schemas"]["PlainDate"];
                readonly unresolved: readonly components["schemas"]["CitationId"][];
            };
            readonly upward?: {
                readonly bodies: readonly components["schemas"]["Body"][];
                readonly bodiesInferred: boolean;
                readonly cites: readonly components["schemas"]["CitationId"][];
                readonly summary: components["schemas"]["Label"];
            };
        };
        /** @description One item of a reverse check, with its evidence and what is missing. */
        readonly ReverseCheckItem: {
            readonly cites: readonly components["schemas"]["CitationId"][];
            readonly evidenceInferred: boolean;
            /** @enum {string} */
            readonly finding: "met" | "not-met" | "no-evidence";
            readonly inferred: boolean;
            readonly item: components["schemas"]["Code"];
            readonly label: components["schemas"]["Label"];
            readonly notOnRecord: readonly components["schemas"]["EvidenceType"][];
            readonly notSent: readonly components["schemas"]["Code"][];
            readonly rounds: readonly components["schemas"]["RoundsShown"][];
            readonly shownBy: readonly components["schemas"]["EvidenceShown"][];
        };
        /** @description A reward for information, by receipt; never who received it. 信息奖励，仅记收据号。 */
        readonly RewardEntry: {
            readonly case: components["schemas"]["CaseId"];
            readonly clause: components["schemas"]["CitationId"];
            readonly fen: number;
            readonly paidOn: components["schemas"]["PlainDate"];
        };
        /** @description A risk level as a range, with its reasons. */
        readonly RiskAssessment: {
            readonly established: components["schemas"]["Code"];
            readonly missingFacts: readonly components["schemas"]["Code"][];
            readonly open: readonly components["schemas"]["Reason"][];
            readonly possible: components["schemas"]["Code"];
            readonly reasons: readonly components["schemas"]["Reason"][];
            readonly unsetSettings: readonly components["schemas"]["Code"][];
        };
        /**
         * @description The role of who works with the ledger.
         * @enum {string}
         */
        readonly Role: "mediator" | "body-officer" | "dispatcher" | "supervisor" | "auditor" | "integrator";
        /** @description The round that was recorded. 已记录的排查。 */
        readonly RoundKept: {
            readonly found: number;
            readonly id: components["schemas"]["CaseId"];
            readonly nil: boolean;
        };
        /** @description The rounds of a standing duty up to the conversion, and what became of each. */
        readonly RoundsShown: {
            readonly duty: components["schemas"]["Code"];
            readonly turns: readonly components["schemas"]["OccurrenceJudged"][];
        };
        /** @description Who handles the dispute, or why that is not settled. */
        readonly RoutingDecision: {
            /** @enum {string} */
            readonly _tag: "Routed";
            readonly assisting: readonly components["schemas"]["Body"][];
            readonly byKindOnly?: readonly components["schemas"]["DirectoryGap"][];
            readonly coordinating: readonly components["schemas"]["Body"][];
            readonly dockings: readonly components["schemas"]["Code"][];
            readonly lead: components["schemas"]["Body"];
            readonly next: readonly components["schemas"]["Body"][];
            readonly nextWays: readonly components["schemas"]["Code"][];
            readonly open: readonly components["schemas"]["Reason"][];
            readonly procedures: readonly components["schemas"]["Code"][];
            readonly reasons: readonly components["schemas"]["Reason"][];
            readonly report: readonly components["schemas"]["Body"][];
            readonly supervising: readonly components["schemas"]["Body"][];
        } | {
            /** @enum {string} */
            readonly _tag: "Choice";
            readonly assisting: readonly components["schemas"]["Body"][];
            readonly between: readonly components["schemas"]["Body"][];
            readonly byKindOnly?: readonly components["schemas"]["DirectoryGap"][];
            readonly coordinating: readonly components["schemas"]["Body"][];
            readonly dockings: readonly components["schemas"]["Code"][];
            readonly next: readonly components["schemas"]["Body"][];
            readonly nextWays: readonly components["schemas"]["Code"][];
            readonly open: readonly components["schemas"]["Reason"][];
            readonly procedures: readonly components["schemas"]["Code"][];
            readonly reasons: readonly components["schemas"]["Reason"][];
            readonly report: readonly components["schemas"]["Body"][];
            readonly supervising: readonly components["schemas"]["Body"][];
        } | {
            /** @enum {string} */
            readonly _tag: "Undecided";
            readonly candidates: readonly components["schemas"]["Body"][];
            readonly missingFacts: readonly components["schemas"]["Code"][];
            readonly reasons: readonly components["schemas"]["Reason"][];
            readonly unsetSettings: readonly components["schemas"]["Code"][];
        } | {
            /** @enum {string} */
            readonly _tag: "ReferredOut";
            readonly because: readonly ("refused" | "unsuitable" | "failed")[];
            readonly reasons: readonly components["schemas"]["Reason"][];
        } | {
            /** @enum {string} */
            readonly _tag: "Contested";
            readonly between: readonly components["schemas"]["Body"][];
            readonly reasons: readonly components["schemas"]["Reason"][];
        } | {
            /** @enum {string} */
            readonly _tag: "Unrouted";
            readonly gap: components["schemas"]["Label"];
            readonly reasons: readonly components["schemas"]["Reason"][];
        };
        /** @description When parties, mediator and committee signed. */
        readonly SignedOn: {
            readonly mediator: components["schemas"]["PlainDate"];
            readonly parties: components["schemas"]["PlainDate"];
            readonly seal: components["schemas"]["PlainDate"];
        };
        readonly Span: {
            readonly from: components["schemas"]["PlainDate"];
            readonly to: components["schemas"]["PlainDate"];
        };
        /**
         * @description Where a case stands.
         * @enum {string}
         */
        readonly Stage: "found" | "registered" | "assigned" | "acceptance-refused" | "accepted" | "mediating" | "settled" | "failed" | "withdrawn" | "performed" | "closed" | "archived";
        /** @description One question about one fact or one setting. */
        readonly Test: {
            readonly fact: components["schemas"]["Code"];
            readonly is: boolean | string;
        } | {
            readonly fact: components["schemas"]["Code"];
            readonly oneOf: readonly string[];
        } | {
            readonly fact: components["schemas"]["Code"];
            readonly within: components["schemas"]["ValueCode"];
        } | {
            readonly atLeast: number | string | {
                readonly setting: components["schemas"]["Code"];
            };
            readonly fact: components["schemas"]["Code"];
        } | {
            readonly atMost: number | string | {
                readonly setting: components["schemas"]["Code"];
            };
            readonly fact: components["schemas"]["Code"];
        } | {
            readonly between: readonly [
                number | string | {
                    readonly setting: components["schemas"]["Code"];
                },
                number | string | {
                    readonly setting: components["schemas"]["Code"];
                }
            ];
            readonly fact: components["schemas"]["Code"];
        } | {
            readonly before: number | string | {
                readonly setting: components["schemas"]["Code"];
            };
            readonly fact: components["schemas"]["Code"];
        } | {
            readonly after: number | string | {
                readonly setting: components["schemas"]["Code"];
            };
            readonly fact: components["schemas"]["Code"];
        } | {
            readonly is: string;
            readonly setting: components["schemas"]["Code"];
        };
        /** @description A test, its truth, and the value it saw. */
        readonly TestResult: {
            readonly seen: components["schemas"]["FactValue"] | components["schemas"]["Duration"] | null;
            readonly test: components["schemas"]["Test"];
            readonly truth: boolean | "unknown";
        };
        /** @description The id of a time limit, such as D-05 or D-15.award. */
        readonly TimeLimitId: string;
        /** @description The day a limit counts from. */
        readonly Trigger: ("filed" | "judged" | "agreement-effective") | components["schemas"]["WorkEventType"];
        /** @description A point the source leaves open. */
        readonly Unresolved: {
            readonly id: components["schemas"]["CitationId"];
            readonly summary: components["schemas"]["Label"];
        };
        /** @description The code of one value of a list. */
        readonly ValueCode: string;
        readonly Waiver: {
            readonly document?: components["schemas"]["DocumentNumber"];
            readonly ground: components["schemas"]["WaiverGround"];
        };
        /**
         * @description Why a duty need not be done.
         * @enum {string}
         */
        readonly WaiverGround: "duplicate" | "done-by-another" | "cases-joined" | "opened-in-error" | "ground-gone" | "exempted";
        /**
         * @description An event that shows work on a dispute.
         * @enum {string}
         */
        readonly WorkEventType: "screened" | "applied" | "registered" | "account-opened" | "graded" | "analysed" | "planned" | "special-account-opened" | "leader-named" | "team-formed" | "team-disbanded" | "accepted" | "investigated" | "mediation-started" | "mediation-recorded" | "recorded-online" | "agreement-documented" | "guided-to-confirmation" | "confirmation-requested" | "confirmed" | "followed-up" | "performed" | "mediation-failed" | "withdrawn" | "told-other-ways" | "stabilised" | "instructions-asked" | "emergency-plan-started" | "scene-attended" | "evidence-kept" | "supported" | "supervised" | "police-told" | "protection-reported" | "parties-told" | "closed" | "reopened" | "number-cancelled" | "archived" | "acceptance-refused" | "session-held" | "other-way-taken" | "reported" | "notified" | "warned" | "fed-back" | "assigned" | "transferred" | "returned";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
};
export type $defs = Record<string, never>;
export interface operations {
    readonly health: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is. 存活。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Liveness"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly explainProblem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of the kind. 问题类型的名称。
                 * @example unknown-route
                 */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The kind. 问题类型。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemPage"];
                };
            };
            /** @description `unknown-route`: There is nothing at this address · 没有此地址 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readiness: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Ready. 就绪。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service is not ready · 服务尚未就绪 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly verifyCheckpoints: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the page before ended. 上页末尾。 */
                readonly after?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What was found. 核验结果。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CheckpointsVerified"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exportLines: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the page before ended. 上页末尾。 */
                readonly after?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Lines. 条目。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/x-ndjson": string;
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly verifyCases: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the page before ended. 上页末尾。 */
                readonly after?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What was found. 核验结果。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CasesVerified"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly keepBody: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A key of your own for this command; sent again under it, the command is answered as before. 幂等键。
                 * @example f1c2b1d0-2f7b-4a52-9f0e-52a1c9d3f001
                 */
                readonly "idempotency-key": string;
                /**
                 * @description The `ETag` of the case as you read it; the command is refused when the case has changed since. 版本标记。
                 * @example "4"
                 */
                readonly "if-match"?: string | null;
            };
            readonly path: {
                /**
                 * @description The code of the body. 机构代码。
                 * @example pmc-dongguan
                 */
                readonly id: components["schemas"]["Code"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BodyEntry"];
            };
        };
        readonly responses: {
            /** @description The entry was kept; its `ETag` names its version. 已登记。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeptVersion"];
                };
            };
            /** @description `empty-body`: The request has no body · 请求没有内容; `malformed-json`: The body is not well-formed JSON · JSON 格式有误 */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作; `outside-area`: Outside the area of the account · 超出所辖区划 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `id-taken`: The id is in use · 该编号已被使用 */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed-meanwhile`: The case has changed meanwhile · 案件已有变化 */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large · 请求内容过大 */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of another media type · 请求内容的类型不受支持 */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误; `key-reused`: The key was used for another command · 幂等键已用于其他请求; `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCases: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the page before ended. 上页末尾。 */
                readonly after?: string | null;
                /** @description In this area and all that lies in it. 区划及其下级。 */
                readonly area?: components["schemas"]["AreaCode"] | null;
                /** @description The kind of body that has it. 办理单位类别。 */
                readonly holder?: components["schemas"]["Code"] | null;
                /** @description The level that an officer decided. 已定等级。 */
                readonly level?: components["schemas"]["Code"] | null;
                /** @description Cases on a page, up to 200. 每页件数。 */
                readonly limit?: string | null;
                /** @description `true`: not closed. 未结案。 */
                readonly open?: ("true" | "false") | null;
                /** @description Where the case stands. 阶段。 */
                readonly stage?: components["schemas"]["Stage"] | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of cases. 一页案件。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseList"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly openCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A key of your own for this command; sent again under it, the command is answered as before. 幂等键。
                 * @example f1c2b1d0-2f7b-4a52-9f0e-52a1c9d3f001
                 */
                readonly "idempotency-key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewCase"];
            };
        };
        readonly responses: {
            /** @description The case that was entered; its `ETag` names its version. 录入的案件。 */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EnteredCase"];
                };
            };
            /** @description `empty-body`: The request has no body · 请求没有内容; `malformed-json`: The body is not well-formed JSON · JSON 格式有误 */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作; `outside-area`: Outside the area of the account · 超出所辖区划 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-pack`: There is no such policy pack · 没有此规则包 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `number-taken`: The number has a case already · 该编号已有案件; `out-of-order`: The step can not follow where the case stands · 此时不能进行该步骤; `held-back`: The plan wants something done first · 方案要求先完成其他事项; `assessed-otherwise`: The assessment can not be given again · 原研判已无法重现 */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large · 请求内容过大 */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of another media type · 请求内容的类型不受支持 */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误; `key-reused`: The key was used for another command · 幂等键已用于其他请求; `invalid-request`: The request is not as the contract says · 请求有误; `not-in-force`: The policy pack was not yet in force on that day · 规则包当日尚未施行; `invalid-dispute`: The dispute cannot be assessed as given · 纠纷信息有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the case. 案件编号。
                 * @example 5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11
                 */
                readonly case: components["schemas"]["CaseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The case. 案件。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-case`: There is no such case · 没有此案件 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly assessCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A key of your own for this command; sent again under it, the command is answered as before. 幂等键。
                 * @example f1c2b1d0-2f7b-4a52-9f0e-52a1c9d3f001
                 */
                readonly "idempotency-key": string;
                /**
                 * @description The `ETag` of the case as you read it; the command is refused when the case has changed since. 版本标记。
                 * @example "4"
                 */
                readonly "if-match"?: string | null;
            };
            readonly path: {
                /**
                 * @description The id of the case. 案件编号。
                 * @example 5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11
                 */
                readonly case: components["schemas"]["CaseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CaseAssessmentRequest"];
            };
        };
        readonly responses: {
            /** @description The case and what the rules propose. 案件及建议。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssessedCase"];
                };
            };
            /** @description `empty-body`: The request has no body · 请求没有内容; `malformed-json`: The body is not well-formed JSON · JSON 格式有误 */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-case`: There is no such case · 没有此案件; `unknown-pack`: There is no such policy pack · 没有此规则包 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `out-of-order`: The step can not follow where the case stands · 此时不能进行该步骤; `assessed-otherwise`: The assessment can not be given again · 原研判已无法重现 */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed-meanwhile`: The case has changed meanwhile · 案件已有变化 */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large · 请求内容过大 */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of another media type · 请求内容的类型不受支持 */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误; `key-reused`: The key was used for another command · 幂等键已用于其他请求; `invalid-request`: The request is not as the contract says · 请求有误; `not-in-force`: The policy pack was not yet in force on that day · 规则包当日尚未施行; `invalid-dispute`: The dispute cannot be assessed as given · 纠纷信息有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly correctCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A key of your own for this command; sent again under it, the command is answered as before. 幂等键。
                 * @example f1c2b1d0-2f7b-4a52-9f0e-52a1c9d3f001
                 */
                readonly "idempotency-key": string;
                /**
                 * @description The `ETag` of the case as you read it; the command is refused when the case has changed since. 版本标记。
                 * @example "4"
                 */
                readonly "if-match"?: string | null;
            };
            readonly path: {
                /**
                 * @description The id of the case. 案件编号。
                 * @example 5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11
                 */
                readonly case: components["schemas"]["CaseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CaseCorrection"];
            };
        };
        readonly responses: {
            /** @description The case after the command; its `ETag` names its version. 办理后的案件。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            /** @description `empty-body`: The request has no body · 请求没有内容; `malformed-json`: The body is not well-formed JSON · JSON 格式有误 */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作; `outside-area`: Outside the area of the account · 超出所辖区划 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-case`: There is no such case · 没有此案件 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `out-of-order`: The step can not follow where the case stands · 此时不能进行该步骤 */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed-meanwhile`: The case has changed meanwhile · 案件已有变化 */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large · 请求内容过大 */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of another media type · 请求内容的类型不受支持 */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误; `key-reused`: The key was used for another command · 幂等键已用于其他请求; `invalid-request`: The request is not as the contract says · 请求有误; `invalid-dispute`: The dispute cannot be assessed as given · 纠纷信息有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly decideAssessment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A key of your own for this command; sent again under it, the command is answered as before. 幂等键。
                 * @example f1c2b1d0-2f7b-4a52-9f0e-52a1c9d3f001
                 */
                readonly "idempotency-key": string;
                /**
                 * @description The `ETag` of the case as you read it; the command is refused when the case has changed since. 版本标记。
                 * @example "4"
                 */
                readonly "if-match"?: string | null;
            };
            readonly path: {
                /**
                 * @description The id of the case. 案件编号。
                 * @example 5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11
                 */
                readonly case: components["schemas"]["CaseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssessmentDecision"];
            };
        };
        readonly responses: {
            /** @description The case after the command; its `ETag` names its version. 办理后的案件。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            /** @description `empty-body`: The request has no body · 请求没有内容; `malformed-json`: The body is not well-formed JSON · JSON 格式有误 */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-case`: There is no such case · 没有此案件 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `out-of-order`: The step can not follow where the case stands · 此时不能进行该步骤 */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed-meanwhile`: The case has changed meanwhile · 案件已有变化 */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large · 请求内容过大 */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of another media type · 请求内容的类型不受支持 */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误; `key-reused`: The key was used for another command · 幂等键已用于其他请求; `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addFacts: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A key of your own for this command; sent again under it, the command is answered as before. 幂等键。
                 * @example f1c2b1d0-2f7b-4a52-9f0e-52a1c9d3f001
                 */
                readonly "idempotency-key": string;
                /**
                 * @description The `ETag` of the case as you read it; the command is refused when the case has changed since. 版本标记。
                 * @example "4"
                 */
                readonly "if-match"?: string | null;
            };
            readonly path: {
                /**
                 * @description The id of the case. 案件编号。
                 * @example 5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11
                 */
                readonly case: components["schemas"]["CaseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewFacts"];
            };
        };
        readonly responses: {
            /** @description The case after the command; its `ETag` names its version. 办理后的案件。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            /** @description `empty-body`: The request has no body · 请求没有内容; `malformed-json`: The body is not well-formed JSON · JSON 格式有误 */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-case`: There is no such case · 没有此案件 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `out-of-order`: The step can not follow where the case stands · 此时不能进行该步骤 */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed-meanwhile`: The case has changed meanwhile · 案件已有变化 */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large · 请求内容过大 */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of another media type · 请求内容的类型不受支持 */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误; `key-reused`: The key was used for another command · 幂等键已用于其他请求; `invalid-request`: The request is not as the contract says · 请求有误; `invalid-dispute`: The dispute cannot be assessed as given · 纠纷信息有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the case. 案件编号。
                 * @example 5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11
                 */
                readonly case: components["schemas"]["CaseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The documents. 文书。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DisputeFile"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-case`: There is no such case · 没有此案件; `unknown-pack`: There is no such policy pack · 没有此规则包 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-in-force`: The policy pack was not yet in force on that day · 规则包当日尚未施行; `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly giveAccess: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the case. 案件编号。
                 * @example 5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11
                 */
                readonly case: components["schemas"]["CaseId"];
                /**
                 * @description The role of the party. 当事人地位。
                 * @example claimant
                 */
                readonly role: components["schemas"]["PartyRole"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Code and secret. 查询码与口令。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Access"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-case`: There is no such case · 没有此案件 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly endAccess: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the case. 案件编号。
                 * @example 5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11
                 */
                readonly case: components["schemas"]["CaseId"];
                /**
                 * @description The role of the party. 当事人地位。
                 * @example claimant
                 */
                readonly role: components["schemas"]["PartyRole"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It has ended. 已停用。 */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-case`: There is no such case · 没有此案件 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readLines: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the case. 案件编号。
                 * @example 5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11
                 */
                readonly case: components["schemas"]["CaseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The lines. 条目。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LineList"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-case`: There is no such case · 没有此案件 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly linkCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A key of your own for this command; sent again under it, the command is answered as before. 幂等键。
                 * @example f1c2b1d0-2f7b-4a52-9f0e-52a1c9d3f001
                 */
                readonly "idempotency-key": string;
                /**
                 * @description The `ETag` of the case as you read it; the command is refused when the case has changed since. 版本标记。
                 * @example "4"
                 */
                readonly "if-match"?: string | null;
            };
            readonly path: {
                /**
                 * @description The id of the case. 案件编号。
                 * @example 5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11
                 */
                readonly case: components["schemas"]["CaseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewLink"];
            };
        };
        readonly responses: {
            /** @description The case after the command; its `ETag` names its version. 办理后的案件。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            /** @description `empty-body`: The request has no body · 请求没有内容; `malformed-json`: The body is not well-formed JSON · JSON 格式有误 */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-case`: There is no such case · 没有此案件 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `out-of-order`: The step can not follow where the case stands · 此时不能进行该步骤 */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed-meanwhile`: The case has changed meanwhile · 案件已有变化 */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large · 请求内容过大 */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of another media type · 请求内容的类型不受支持 */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误; `key-reused`: The key was used for another command · 幂等键已用于其他请求; `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readPersonal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the case. 案件编号。
                 * @example 5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11
                 */
                readonly case: components["schemas"]["CaseId"];
                /**
                 * @description What is kept. 信息项。
                 * @example telephone
                 */
                readonly field: components["schemas"]["Code"];
                /**
                 * @description The role of the party. 当事人地位。
                 * @example claimant
                 */
                readonly role: components["schemas"]["PartyRole"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is kept. 所存内容。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonalRecord"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-case`: There is no such case · 没有此案件; `nothing-kept`: Nothing of the kind is kept · 没有此项信息 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `personal-not-kept`: Nothing about parties is kept here · 本台账不保存当事人信息; `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly recordPersonal: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A key of your own for this command; sent again under it, the command is answered as before. 幂等键。
                 * @example f1c2b1d0-2f7b-4a52-9f0e-52a1c9d3f001
                 */
                readonly "idempotency-key": string;
                /**
                 * @description The `ETag` of the case as you read it; the command is refused when the case has changed since. 版本标记。
                 * @example "4"
                 */
                readonly "if-match"?: string | null;
            };
            readonly path: {
                /**
                 * @description The id of the case. 案件编号。
                 * @example 5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11
                 */
                readonly case: components["schemas"]["CaseId"];
                /**
                 * @description What is kept. 信息项。
                 * @example telephone
                 */
                readonly field: components["schemas"]["Code"];
                /**
                 * @description The role of the party. 当事人地位。
                 * @example claimant
                 */
                readonly role: components["schemas"]["PartyRole"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PersonalValue"];
            };
        };
        readonly responses: {
            /** @description The case after the command; its `ETag` names its version. 办理后的案件。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            /** @description `empty-body`: The request has no body · 请求没有内容; `malformed-json`: The body is not well-formed JSON · JSON 格式有误 */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-case`: There is no such case · 没有此案件 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `out-of-order`: The step can not follow where the case stands · 此时不能进行该步骤 */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed-meanwhile`: The case has changed meanwhile · 案件已有变化 */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large · 请求内容过大 */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of another media type · 请求内容的类型不受支持 */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误; `key-reused`: The key was used for another command · 幂等键已用于其他请求; `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `personal-not-kept`: Nothing about parties is kept here · 本台账不保存当事人信息; `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly erasePersonal: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A key of your own for this command; sent again under it, the command is answered as before. 幂等键。
                 * @example f1c2b1d0-2f7b-4a52-9f0e-52a1c9d3f001
                 */
                readonly "idempotency-key": string;
                /**
                 * @description The `ETag` of the case as you read it; the command is refused when the case has changed since. 版本标记。
                 * @example "4"
                 */
                readonly "if-match"?: string | null;
            };
            readonly path: {
                /**
                 * @description The id of the case. 案件编号。
                 * @example 5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11
                 */
                readonly case: components["schemas"]["CaseId"];
                /**
                 * @description What is kept. 信息项。
                 * @example telephone
                 */
                readonly field: components["schemas"]["Code"];
                /**
                 * @description The role of the party. 当事人地位。
                 * @example claimant
                 */
                readonly role: components["schemas"]["PartyRole"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The case after the command; its `ETag` names its version. 办理后的案件。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-case`: There is no such case · 没有此案件 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `out-of-order`: The step can not follow where the case stands · 此时不能进行该步骤 */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed-meanwhile`: The case has changed meanwhile · 案件已有变化 */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误; `key-reused`: The key was used for another command · 幂等键已用于其他请求 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly replayAssessment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the case. 案件编号。
                 * @example 5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11
                 */
                readonly case: components["schemas"]["CaseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReplayRequest"];
            };
        };
        readonly responses: {
            /** @description How the answers compare. 比较结果。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Replayed"];
                };
            };
            /** @description `empty-body`: The request has no body · 请求没有内容; `malformed-json`: The body is not well-formed JSON · JSON 格式有误 */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-case`: There is no such case · 没有此案件 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large · 请求内容过大 */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of another media type · 请求内容的类型不受支持 */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误; `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listSteps: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the case. 案件编号。
                 * @example 5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11
                 */
                readonly case: components["schemas"]["CaseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The steps. 可办事项。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseSteps"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-case`: There is no such case · 没有此案件 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addSteps: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A key of your own for this command; sent again under it, the command is answered as before. 幂等键。
                 * @example f1c2b1d0-2f7b-4a52-9f0e-52a1c9d3f001
                 */
                readonly "idempotency-key": string;
                /**
                 * @description The `ETag` of the case as you read it; the command is refused when the case has changed since. 版本标记。
                 * @example "4"
                 */
                readonly "if-match"?: string | null;
            };
            readonly path: {
                /**
                 * @description The id of the case. 案件编号。
                 * @example 5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11
                 */
                readonly case: components["schemas"]["CaseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewSteps"];
            };
        };
        readonly responses: {
            /** @description The case after the command; its `ETag` names its version. 办理后的案件。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            /** @description `empty-body`: The request has no body · 请求没有内容; `malformed-json`: The body is not well-formed JSON · JSON 格式有误 */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-case`: There is no such case · 没有此案件; `unknown-pack`: There is no such policy pack · 没有此规则包 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `out-of-order`: The step can not follow where the case stands · 此时不能进行该步骤; `held-back`: The plan wants something done first · 方案要求先完成其他事项 */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed-meanwhile`: The case has changed meanwhile · 案件已有变化 */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large · 请求内容过大 */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of another media type · 请求内容的类型不受支持 */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误; `key-reused`: The key was used for another command · 幂等键已用于其他请求; `invalid-request`: The request is not as the contract says · 请求有误; `not-in-force`: The policy pack was not yet in force on that day · 规则包当日尚未施行; `invalid-dispute`: The dispute cannot be assessed as given · 纠纷信息有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly keepExpert: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A key of your own for this command; sent again under it, the command is answered as before. 幂等键。
                 * @example f1c2b1d0-2f7b-4a52-9f0e-52a1c9d3f001
                 */
                readonly "idempotency-key": string;
                /**
                 * @description The `ETag` of the case as you read it; the command is refused when the case has changed since. 版本标记。
                 * @example "4"
                 */
                readonly "if-match"?: string | null;
            };
            readonly path: {
                /**
                 * @description The number of the account. 账号。
                 * @example e-3
                 */
                readonly id: components["schemas"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExpertEntry"];
            };
        };
        readonly responses: {
            /** @description The entry was kept; its `ETag` names its version. 已登记。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeptVersion"];
                };
            };
            /** @description `empty-body`: The request has no body · 请求没有内容; `malformed-json`: The body is not well-formed JSON · JSON 格式有误 */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作; `outside-area`: Outside the area of the account · 超出所辖区划 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `id-taken`: The id is in use · 该编号已被使用 */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed-meanwhile`: The case has changed meanwhile · 案件已有变化 */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large · 请求内容过大 */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of another media type · 请求内容的类型不受支持 */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误; `key-reused`: The key was used for another command · 幂等键已用于其他请求; `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly followCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FollowRequest"];
            };
        };
        readonly responses: {
            /** @description The status. 进度。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Followed"];
                };
            };
            /** @description `empty-body`: The request has no body · 请求没有内容; `malformed-json`: The body is not well-formed JSON · JSON 格式有误 */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-recognised`: Code and secret do not fit · 查询码或口令不符 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large · 请求内容过大 */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of another media type · 请求内容的类型不受支持 */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-tries`: The code was tried too often today · 今日查询失败次数过多; `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listIntakes: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the page before. 上页末尾。 */
                readonly after?: string | null;
                /**
                 * @description In this area and all that lies in it. 区划及其下级。
                 * @example 630103
                 */
                readonly area?: components["schemas"]["AreaCode"] | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page. 一页。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IntakeList"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly apply: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A random UUID of your own, kept to yourself: sent again under it, the application is made once, and code and secret come back again. 随机 UUID，请勿告诉他人；重发时不会重复申请。
                 * @example f1c2b1d0-2f7b-4a52-9f0e-52a1c9d3f001
                 */
                readonly "idempotency-key"?: string | null;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Intake"];
            };
        };
        readonly responses: {
            /** @description Code and secret. 查询码与口令。 */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Access"];
                };
            };
            /** @description `empty-body`: The request has no body · 请求没有内容; `malformed-json`: The body is not well-formed JSON · JSON 格式有误 */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-pack`: There is no such policy pack · 没有此规则包 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large · 请求内容过大 */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of another media type · 请求内容的类型不受支持 */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误; `not-in-force`: The policy pack was not yet in force on that day · 规则包当日尚未施行; `invalid-dispute`: The dispute cannot be assessed as given · 纠纷信息有误; `key-reused`: The key was used for another command · 幂等键已用于其他请求 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-applications`: Too many applications from one place · 申请过于频繁; `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly answerIntake: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A key of your own for this command; sent again under it, the command is answered as before. 幂等键。
                 * @example f1c2b1d0-2f7b-4a52-9f0e-52a1c9d3f001
                 */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /**
                 * @description The code of the application. 申请码。
                 * @example K7Q2-9XFT
                 */
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IntakeAnswer"];
            };
        };
        readonly responses: {
            /** @description It was answered. 已答复。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IntakeAnswered"];
                };
            };
            /** @description `empty-body`: The request has no body · 请求没有内容; `malformed-json`: The body is not well-formed JSON · JSON 格式有误 */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-application`: There is no such application · 没有此申请 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `decided-already`: The application was dealt with · 该申请已处理 */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large · 请求内容过大 */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of another media type · 请求内容的类型不受支持 */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误; `key-reused`: The key was used for another command · 幂等键已用于其他请求; `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly enterIntake: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A key of your own for this command; sent again under it, the command is answered as before. 幂等键。
                 * @example f1c2b1d0-2f7b-4a52-9f0e-52a1c9d3f001
                 */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /**
                 * @description The code of the application. 申请码。
                 * @example K7Q2-9XFT
                 */
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IntakeAsCase"];
            };
        };
        readonly responses: {
            /** @description The case after the command; its `ETag` names its version. 办理后的案件。 */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            /** @description `empty-body`: The request has no body · 请求没有内容; `malformed-json`: The body is not well-formed JSON · JSON 格式有误 */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-pack`: There is no such policy pack · 没有此规则包; `unknown-application`: There is no such application · 没有此申请 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `decided-already`: The application was dealt with · 该申请已处理; `number-taken`: The number has a case already · 该编号已有案件 */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large · 请求内容过大 */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of another media type · 请求内容的类型不受支持 */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误; `key-reused`: The key was used for another command · 幂等键已用于其他请求; `invalid-request`: The request is not as the contract says · 请求有误; `not-in-force`: The policy pack was not yet in force on that day · 规则包当日尚未施行; `invalid-dispute`: The dispute cannot be assessed as given · 纠纷信息有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly followIntake: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FollowRequest"];
            };
        };
        readonly responses: {
            /** @description What became of it. 进度。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IntakeStanding"];
                };
            };
            /** @description `empty-body`: The request has no body · 请求没有内容; `malformed-json`: The body is not well-formed JSON · JSON 格式有误 */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-recognised`: Code and secret do not fit · 查询码或口令不符 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large · 请求内容过大 */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of another media type · 请求内容的类型不受支持 */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-tries`: The code was tried too often today · 今日查询失败次数过多; `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly keepMediator: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A key of your own for this command; sent again under it, the command is answered as before. 幂等键。
                 * @example f1c2b1d0-2f7b-4a52-9f0e-52a1c9d3f001
                 */
                readonly "idempotency-key": string;
                /**
                 * @description The `ETag` of the case as you read it; the command is refused when the case has changed since. 版本标记。
                 * @example "4"
                 */
                readonly "if-match"?: string | null;
            };
            readonly path: {
                /**
                 * @description The number of the account. 账号。
                 * @example m-7
                 */
                readonly id: components["schemas"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MediatorEntry"];
            };
        };
        readonly responses: {
            /** @description The entry was kept; its `ETag` names its version. 已登记。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeptVersion"];
                };
            };
            /** @description `empty-body`: The request has no body · 请求没有内容; `malformed-json`: The body is not well-formed JSON · JSON 格式有误 */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `id-taken`: The id is in use · 该编号已被使用 */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed-meanwhile`: The case has changed meanwhile · 案件已有变化 */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large · 请求内容过大 */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of another media type · 请求内容的类型不受支持 */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误; `key-reused`: The key was used for another command · 幂等键已用于其他请求; `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listOverdue: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the page before ended. 上页末尾。 */
                readonly after?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of it. 一页。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OverdueList"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listQueue: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the page before ended. 上页末尾。 */
                readonly after?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of it. 一页。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Queue"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listRegister: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next` of the page before. 上页末尾。 */
                readonly after?: components["schemas"]["AccountId"] | null;
                /** @description In this area and all that lies in it. 区划及其下级。 */
                readonly area?: components["schemas"]["AreaCode"] | null;
                /** @description Of this kind of body. 机构类别。 */
                readonly kind?: components["schemas"]["Code"] | null;
                /** @description Entries on a page, up to 200. 每页项数。 */
                readonly limit?: string | null;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The register. 名册。
                 * @example bodies
                 */
                readonly register: components["schemas"]["RegisterName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page. 一页。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EntryList"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readEntry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the entry. 编号。
                 * @example pmc-dongguan
                 */
                readonly id: components["schemas"]["AccountId"];
                /**
                 * @description The register. 名册。
                 * @example bodies
                 */
                readonly register: components["schemas"]["RegisterName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The versions. 历次内容。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EntryVersions"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-entry`: There is no such entry · 没有此登记事项 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly keepReward: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A key of your own for this command; sent again under it, the command is answered as before. 幂等键。
                 * @example f1c2b1d0-2f7b-4a52-9f0e-52a1c9d3f001
                 */
                readonly "idempotency-key": string;
                /**
                 * @description The `ETag` of the case as you read it; the command is refused when the case has changed since. 版本标记。
                 * @example "4"
                 */
                readonly "if-match"?: string | null;
            };
            readonly path: {
                /**
                 * @description The number of the receipt. 收据号。
                 * @example R-2023-001
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RewardEntry"];
            };
        };
        readonly responses: {
            /** @description The entry was kept; its `ETag` names its version. 已登记。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeptVersion"];
                };
            };
            /** @description `empty-body`: The request has no body · 请求没有内容; `malformed-json`: The body is not well-formed JSON · JSON 格式有误 */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `id-taken`: The id is in use · 该编号已被使用 */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed-meanwhile`: The case has changed meanwhile · 案件已有变化 */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large · 请求内容过大 */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of another media type · 请求内容的类型不受支持 */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误; `key-reused`: The key was used for another command · 幂等键已用于其他请求; `invalid-request`: The request is not as the contract says · 请求有误 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly recordRound: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A key of your own for this command; sent again under it, the command is answered as before. 幂等键。
                 * @example f1c2b1d0-2f7b-4a52-9f0e-52a1c9d3f001
                 */
                readonly "idempotency-key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewRound"];
            };
        };
        readonly responses: {
            /** @description The round. 已记录。 */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RoundKept"];
                };
            };
            /** @description `empty-body`: The request has no body · 请求没有内容; `malformed-json`: The body is not well-formed JSON · JSON 格式有误 */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-pack`: There is no such policy pack · 没有此规则包 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large · 请求内容过大 */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The body is of another media type · 请求内容的类型不受支持 */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误; `key-reused`: The key was used for another command · 幂等键已用于其他请求; `invalid-request`: The request is not as the contract says · 请求有误; `not-in-force`: The policy pack was not yet in force on that day · 规则包当日尚未施行 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listMissingRounds: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Bodies in this area and all that lies in it. 区划及其下级。
                 * @example 500104
                 */
                readonly area?: components["schemas"]["AreaCode"] | null;
                /**
                 * @description The day it is judged on. 判断日。
                 * @example 2022-06-01
                 */
                readonly as_of: components["schemas"]["PlainDate"];
                /**
                 * @description A year, quarter, month, or first and last day. 年、季度、月或起止日期。
                 * @example 2022-05
                 */
                readonly during: string;
                /**
                 * @description The pack. 规则包。
                 * @example dadukou
                 */
                readonly pack: components["schemas"]["Code"];
                /**
                 * @description A sensitive period, as `2022-05-01..2022-05-07`. 敏感时期。
                 * @example 2022-05-01..2022-05-07
                 */
                readonly sensitive?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is missing. 缺报情况。 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MissingScreenings"];
                };
            };
            /** @description `not-authenticated`: The request has no valid token · 未登录或令牌无效 */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-allowed`: The role may not do this · 该角色不能进行此操作 */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-pack`: There is no such policy pack · 没有此规则包 */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: The request is not as the contract says · 请求有误; `not-in-force`: The policy pack was not yet in force on that day · 规则包当日尚未施行 */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Too many requests · 请求过于频繁 */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: The service failed · 服务内部错误 */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database-away`: The database is away · 数据库暂不可用 */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
