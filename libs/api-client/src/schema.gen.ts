/** Generated from apps/api/openapi.json by tools/generate-client.mjs; never edited. */

export interface paths {
    readonly "/api/v1/account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getAccount"];
        readonly put: operations["changeProfile"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/data": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listHoldings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/data/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["exportData"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/email": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["askEmailChange"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/email/verification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["sendVerification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/erasure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getErasure"];
        readonly put?: never;
        readonly post: operations["askErasure"];
        readonly delete: operations["callOffErasure"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/notification-preferences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getNotificationPreferences"];
        readonly put: operations["saveNotificationPreferences"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/notifications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listNotifications"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/notifications/{id}/read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["markNotificationRead"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/notifications/read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["markAllNotificationsRead"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/notifications/unread-count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["countUnreadNotifications"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["changePassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/proof": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["proveIdentity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/second-factor": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["offerSecondFactor"];
        readonly delete: operations["turnOffSecondFactor"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/second-factor/confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["turnOnSecondFactor"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/second-factor/recovery-codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["renewRecoveryCodes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listSessions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete: operations["endOtherSessions"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/sessions/{sessionId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete: operations["endSession"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/agencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listAdminAgencies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/agencies/{agencyId}/suspension": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["suspendAgency"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/agencies/{agencyId}/suspension/lift": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["liftSuspension"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/agencies/{agencyId}/suspensions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listSuspensions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/appeals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listAppeals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/appeals/{id}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["decideAppeal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/audit/actions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listActions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/audit/acts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listActs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/audit/acts/{seq}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getAct"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/audit/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["exportActs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/audit/verification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["verifyAuditLog"];
        readonly put?: never;
        readonly post: operations["anchorAuditLog"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/claims/{agencyId}/{capability}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getClaimToDecide"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/claims/{agencyId}/{capability}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["decideClaim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/dead-letters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listDeadLetters"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/dead-letters/{id}/retry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["retryDeadLetter"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/duplicates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listDuplicates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/duplicates/{firstId}/{secondId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getDuplicates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/duplicates/{firstId}/{secondId}/dismissal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["dismissDuplicates"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/duplicates/scan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["scanDuplicates"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/exposure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getMarketExposure"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/imports/agencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["importAgencies"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/merges": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listMerges"];
        readonly put?: never;
        readonly post: operations["mergeAgencies"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/organisations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listAdminOrganisations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/organisations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getOrganisationRecord"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/ownership-requests/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getOwnershipRequest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/ownership-requests/{id}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["decideOwnership"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listPeople"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/people/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getPerson"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/people/{id}/reactivation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["reactivatePerson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/people/{id}/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete: operations["endPersonSessions"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/people/{id}/suspension": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["suspendPerson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/profiles/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getProfileToReview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/profiles/{id}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["decideProfile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/queue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listWaiting"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/queue/summary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["summariseWaiting"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/reference-data/{book}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listReferences"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/reference-data/{book}/items/{itemId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getReference"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/reference-data/{book}/items/{itemId}/draft": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["saveReferenceDraft"];
        readonly post?: never;
        readonly delete: operations["dropReferenceDraft"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/reference-data/{book}/items/{itemId}/previews": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["previewReferenceDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/reference-data/{book}/items/{itemId}/publications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["publishReference"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/reference-data/previews/{previewId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getReferencePreview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/statistics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getAdminStatistics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listAgencies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agencies/{slug}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getAgency"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agencies/{slug}/claims/{capability}/contest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["contestClaim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agencies/facets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["countAgencyFacets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/briefs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listBriefs"];
        readonly put?: never;
        readonly post: operations["createBrief"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/briefs/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getBrief"];
        readonly put: operations["saveDraft"];
        readonly post?: never;
        readonly delete: operations["deleteBrief"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/briefs/{id}/authorship": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getAuthorship"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/briefs/{id}/candidates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getCandidates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/briefs/{id}/diagnosis": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getDiagnosis"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/briefs/{id}/duplicate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["duplicateBrief"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/briefs/{id}/exclusions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getExclusions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/briefs/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getHistory"];
        readonly put: operations["saveHistory"];
        readonly post?: never;
        readonly delete: operations["deleteHistory"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/briefs/{id}/matches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getMatches"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/briefs/{id}/matches/{agencyId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["explainMatch"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/briefs/{id}/matches/compare": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["compareMatches"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/briefs/{id}/need": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getNeed"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/briefs/{id}/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["choosePlan"];
        readonly post?: never;
        readonly delete: operations["withdrawPlan"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/briefs/{id}/submit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["submitBrief"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/briefs/{id}/teams": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["findTeam"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/briefs/{id}/teams/{teamId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getTeam"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/briefs/{id}/teams/frontier": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["traceFrontier"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/email-confirmation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["confirmEmail"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/examples": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listExamples"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/examples/{slug}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getExample"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/files/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["openPublicFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/invitation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["readInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/invitation/acceptance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["acceptInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/invitation/refusal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["declineInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/invitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listWaitingInvitations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/invitations/{invitationId}/acceptance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["acceptWaitingInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/invitations/{invitationId}/refusal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["declineWaitingInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listOrganisations"];
        readonly put?: never;
        readonly post: operations["foundOrganisation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getOrganisation"];
        readonly put: operations["changeOrganisation"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/acts-on-behalf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listActsOnBehalf"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/agency": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getAgencyProfile"];
        readonly put: operations["saveAgencyProfile"];
        readonly post: operations["createAgencyProfile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/agency/appeals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["appealSuspension"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/agency/cases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listAgencyCases"];
        readonly put?: never;
        readonly post: operations["createAgencyCase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/agency/cases/{caseId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["saveAgencyCase"];
        readonly post?: never;
        readonly delete: operations["deleteAgencyCase"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/agency/claims/{capability}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["answerExaminer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/agency/claims/{capability}/request": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["requestVerification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/agency/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getAgencyEvidence"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/agency/import": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["importAgencyProfile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/agency/ownership-candidates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listOwnershipCandidates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/agency/ownership-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listOwnershipRequests"];
        readonly put?: never;
        readonly post: operations["requestOwnership"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/agency/pause": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["pauseAgencyProfile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/agency/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["previewAgencyProfile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/agency/publish": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["publishAgencyProfile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/agency/quality": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getAgencyQuality"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/agency/resume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["resumeAgencyProfile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/agency/suspensions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getOwnSuspensions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/api-tokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listApiTokens"];
        readonly put?: never;
        readonly post: operations["createApiToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/api-tokens/{tokenId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete: operations["revokeApiToken"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/deletion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["deleteOrganisation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/departure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["leaveOrganisation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/files": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listFiles"];
        readonly put?: never;
        readonly post: operations["keepFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/files/{fileId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["openOwnFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete: operations["removeFile"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/invitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listInvitations"];
        readonly put?: never;
        readonly post: operations["sendInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/invitations/{invitationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete: operations["revokeInvitation"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/invitations/{invitationId}/resend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["resendInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/members": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["listMembers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/members/{userId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete: operations["removeMember"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/members/{userId}/role": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["changeRole"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/where-i-stand": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getStandings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/where-i-stand/demand": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getDemand"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/where-i-stand/exposure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getOwnExposure"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/where-i-stand/needs/{needKey}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getStanding"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{organisationId}/where-i-stand/partners": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getPartners"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/password-recovery": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["recoverPassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/password-recovery/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["resetPassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/programme-statistics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getProgrammeStatistics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/programme-statistics/details": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getMarketStatistics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/ranking-rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getRankingRules"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/reference-revisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getReferenceRevisions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getSession"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sign-in": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["signInPerson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sign-in/provider": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["leaveForProvider"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sign-in/provider/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["comeBackFromProvider"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sign-in/second-factor": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["passSecondFactor"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sign-out": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["signOut"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sign-up": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["signUpPerson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sign-up/invitation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["signUpInvited"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/taxonomy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getTaxonomy"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/unsubscriptions/{token}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["describeUnsubscription"];
        readonly put?: never;
        readonly post: operations["leaveMailList"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/livez": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["live"];
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
        readonly get: operations["ready"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly AccountResponse: {
            /** Format: date-time */
            readonly createdAt: string;
            readonly email: string;
            /** @description False for who has only ever signed in through the provider. */
            readonly hasPassword: boolean;
            readonly hasSecondFactor: boolean;
            readonly isEmailVerified: boolean;
            /** @description An admin may renew it but not go without. */
            readonly isSecondFactorRequired: boolean;
            readonly locale: components["schemas"]["Locale"];
            readonly name: string;
            readonly recoveryCodesLeft: number;
        };
        readonly ActActionsResponse: {
            /** @description Every action in the log, by name. */
            readonly actions: readonly string[];
        };
        readonly ActOnBehalfPageResponse: {
            /** @description Latest first. */
            readonly items: readonly components["schemas"]["ActOnBehalfResponse"][];
            readonly nextCursor: string | null;
        };
        readonly ActOnBehalfResponse: {
            /** @description As in the audit log: `brief.submitted_on_behalf`. */
            readonly action: string;
            /** @description As the adviser is called now; null once erased. */
            readonly actorName: string | null;
            /** @description The brief it was about, which may be gone. */
            readonly briefId: string | null;
            /** @description Through an API token of the adviser. */
            readonly isByProgram: boolean;
            /** Format: date-time */
            readonly occurredAt: string;
        };
        /** @enum {string} */
        readonly ActorKind: "person" | "token" | "system";
        readonly ActPageResponse: {
            readonly items: readonly components["schemas"]["ActSummaryResponse"][];
            readonly nextCursor: string | null;
        };
        readonly ActResponse: {
            readonly action: string;
            readonly actorId: string | null;
            readonly actorKind: components["schemas"]["ActorKind"];
            /** @description The job or command, where no person acted. */
            readonly actorLabel: string | null;
            /** @description As the person is called now; null once erased. */
            readonly actorName: string | null;
            readonly after: {
                readonly [key: string]: unknown;
            } | null;
            readonly before: {
                readonly [key: string]: unknown;
            } | null;
            readonly hash: string;
            readonly objectId: string;
            readonly objectKind: string;
            /** Format: date-time */
            readonly occurredAt: string;
            readonly previousHash: string;
            readonly reason: string | null;
            readonly requestId: string | null;
            /** @description Its number in the log. */
            readonly seq: number;
        };
        readonly ActSummaryResponse: {
            readonly action: string;
            readonly actorId: string | null;
            readonly actorKind: components["schemas"]["ActorKind"];
            /** @description The job or command, where no person acted. */
            readonly actorLabel: string | null;
            /** @description As the person is called now; null once erased. */
            readonly actorName: string | null;
            readonly objectId: string;
            readonly objectKind: string;
            /** Format: date-time */
            readonly occurredAt: string;
            readonly reason: string | null;
            /** @description Its number in the log. */
            readonly seq: number;
        };
        readonly AddBudgetResponse: {
            readonly extraMonthlyMinor: number;
            /** @enum {string} */
            readonly kind: "add_budget";
        };
        readonly AddCapabilityResponse: {
            readonly capability: components["schemas"]["CapabilityId"];
            readonly hoursPerMonth: number;
            /** @enum {string} */
            readonly kind: "add_capability";
        };
        readonly AdminAgencyPageResponse: {
            readonly items: readonly components["schemas"]["AdminAgencyResponse"][];
            readonly nextCursor: string | null;
        };
        readonly AdminAgencyResponse: {
            readonly city: string | null;
            readonly id: string;
            readonly name: string;
            /** @description Whose it is; null while nobody of it is here. */
            readonly organisationId: string | null;
            readonly slug: string;
            readonly status: components["schemas"]["AgencyStatus"];
            readonly vatNumber: string | null;
            readonly website: string | null;
        };
        readonly AdminOrganisationDetailResponse: {
            /** @description The agency it has listed, if it has. */
            readonly agencySlug: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly id: string;
            readonly kind: components["schemas"]["OrganisationKind"];
            readonly members: readonly components["schemas"]["OrganisationMemberResponse"][];
            readonly name: string;
            readonly people: number;
            readonly vatNumber: string | null;
        };
        readonly AdminOrganisationPageResponse: {
            readonly items: readonly components["schemas"]["AdminOrganisationResponse"][];
            readonly nextCursor: string | null;
        };
        readonly AdminOrganisationResponse: {
            /** @description The agency it has listed, if it has. */
            readonly agencySlug: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly id: string;
            readonly kind: components["schemas"]["OrganisationKind"];
            readonly name: string;
            readonly people: number;
            readonly vatNumber: string | null;
        };
        readonly AdminPersonDetailResponse: {
            /** Format: date-time */
            readonly createdAt: string;
            readonly email: string;
            readonly id: string;
            readonly isAdmin: boolean;
            readonly isEmailVerified: boolean;
            /** Format: date-time */
            readonly lastSeenAt: string | null;
            readonly memberships: readonly components["schemas"]["PersonMembershipResponse"][];
            readonly name: string;
            readonly organisations: number;
            /** @description Sessions still open. */
            readonly sessions: number;
            readonly status: components["schemas"]["PersonStatus"];
            /** @description For `If-Match`. */
            readonly version: number;
        };
        readonly AdminPersonPageResponse: {
            readonly items: readonly components["schemas"]["AdminPersonResponse"][];
            readonly nextCursor: string | null;
        };
        readonly AdminPersonResponse: {
            /** Format: date-time */
            readonly createdAt: string;
            readonly email: string;
            readonly id: string;
            readonly isAdmin: boolean;
            readonly isEmailVerified: boolean;
            readonly name: string;
            readonly organisations: number;
            readonly status: components["schemas"]["PersonStatus"];
            /** @description For `If-Match`. */
            readonly version: number;
        };
        readonly AdminStatisticsResponse: {
            readonly agencies: readonly components["schemas"]["StatusFiguresResponse"][];
            /** @description By the first gate that shut. */
            readonly exclusions: readonly components["schemas"]["ReasonFiguresResponse"][];
            readonly medianCoveragePpm: number | null;
            /** @description Matched briefs, latest month first. */
            readonly months: readonly components["schemas"]["MonthFiguresResponse"][];
            /** @description Needs agencies may see, made anonymous. */
            readonly needsReleased: number;
            /** @description Needs too rare to be seen by anybody. */
            readonly needsWithheld: number;
        };
        readonly AgeingResponse: {
            readonly capability: components["schemas"]["CapabilityId"];
            readonly caseId: string;
            /** @description Last day of the level it has. */
            readonly countsUntil: string;
        };
        readonly AgencyCardResponse: {
            readonly city: string | null;
            readonly countryCode: string | null;
            readonly currency: components["schemas"]["Currency"];
            readonly estimatedFields: readonly components["schemas"]["EstimableField"][];
            readonly headcountMax: number | null;
            readonly headcountMin: number | null;
            readonly hourlyRateMinor: number;
            /** Format: uuid */
            readonly id: string;
            readonly isRemote: boolean;
            readonly kind: components["schemas"]["AgencyKind"];
            readonly minRetainerMinor: number;
            readonly name: string;
            readonly rating: components["schemas"]["RatingResponse"] | null;
            readonly region: components["schemas"]["RegionId"] | null;
            readonly slug: string;
        };
        readonly AgencyCaseListResponse: {
            readonly items: readonly components["schemas"]["AgencyCaseResponse"][];
        };
        readonly AgencyCaseResponse: {
            readonly content: components["schemas"]["CaseContentBody"];
            readonly id: string;
            /** Format: date-time */
            readonly updatedAt: string;
            readonly version: number;
        };
        readonly AgencyExposureResponse: {
            readonly agency: components["schemas"]["AgencyCardResponse"];
            readonly attentionShare: number;
            /** @description Shortlists it could have been in. */
            readonly contended: number;
            readonly meritShare: number;
            /** @description Shortlists it was in. */
            readonly shown: number;
        };
        readonly AgencyFacetsResponse: {
            readonly capability: readonly components["schemas"]["FacetCountResponse"][];
            readonly kind: readonly components["schemas"]["FacetCountResponse"][];
            readonly language: readonly components["schemas"]["FacetCountResponse"][];
            readonly region: readonly components["schemas"]["FacetCountResponse"][];
            /** @description `true` and `false`. */
            readonly remote: readonly components["schemas"]["FacetCountResponse"][];
            readonly sector: readonly components["schemas"]["FacetCountResponse"][];
            readonly size: readonly components["schemas"]["FacetCountResponse"][];
        };
        /** @enum {string} */
        readonly AgencyKind: "strategic" | "vertical" | "generalist";
        readonly AgencyListItemResponse: {
            readonly city: string | null;
            readonly countryCode: string | null;
            readonly currency: components["schemas"]["Currency"];
            readonly description: string;
            readonly estimatedFields: readonly components["schemas"]["EstimableField"][];
            readonly groups: readonly components["schemas"]["GroupLineResponse"][];
            readonly headcountMax: number | null;
            readonly headcountMin: number | null;
            readonly hourlyRateMinor: number;
            /** Format: uuid */
            readonly id: string;
            readonly isRemote: boolean;
            /** @description In no match, with a notice on its page. */
            readonly isSuspended: boolean;
            readonly kind: components["schemas"]["AgencyKind"];
            readonly minRetainerMinor: number;
            readonly name: string;
            readonly rating: components["schemas"]["RatingResponse"] | null;
            readonly region: components["schemas"]["RegionId"] | null;
            readonly slug: string;
            readonly topOffers: readonly components["schemas"]["TopOfferResponse"][];
        };
        readonly AgencyMoveResponse: {
            readonly agencyId: string;
            readonly name: string;
            readonly placeAfter: number | null;
            /** @description Null = further down than is compared. */
            readonly placeBefore: number | null;
            readonly scoreAfterPpm: number | null;
            readonly scoreBeforePpm: number | null;
        };
        readonly AgencyPageResponse: {
            readonly items: readonly components["schemas"]["AgencyListItemResponse"][];
            readonly nextCursor: string | null;
            readonly total: number;
        };
        readonly AgencyProfileDraftResponse: {
            /** @description Null until it is first published. */
            readonly agencyId: string | null;
            readonly content: components["schemas"]["ProfileContent"];
            /** @description Says something that is not live yet. */
            readonly hasChanges: boolean;
            readonly isCompanyChecked: boolean;
            /** @description After a rejection, what is published waits for an admin. */
            readonly isHeldBack: boolean;
            readonly organisationId: string;
            /** Format: date-time */
            readonly pausedAt: string | null;
            readonly pauseReason: string | null;
            /** Format: date-time */
            readonly publishedAt: string | null;
            /** @description Why it was rejected; while it waits, what an admin asks. */
            readonly reviewReason: string | null;
            readonly reviewState: components["schemas"]["ReviewState"];
            readonly state: components["schemas"]["ProfileState"];
            /** Format: date-time */
            readonly updatedAt: string;
            readonly vatCheck: components["schemas"]["VatCheck"];
            readonly version: number;
        };
        readonly AgencyProfileResponse: {
            readonly cases: readonly components["schemas"]["PublicCaseResponse"][];
            readonly certifications: readonly components["schemas"]["PublicCertificationResponse"][];
            readonly check: components["schemas"]["PageCheckResponse"];
            readonly city: string | null;
            readonly countryCode: string | null;
            readonly currency: components["schemas"]["Currency"];
            readonly description: string;
            readonly descriptions: components["schemas"]["DescriptionsResponse"];
            readonly estimatedFields: readonly components["schemas"]["EstimableField"][];
            readonly foundedYear: number | null;
            readonly groups: readonly components["schemas"]["GroupLineResponse"][];
            readonly headcountMax: number | null;
            readonly headcountMin: number | null;
            readonly hourlyRateMinor: number;
            /** Format: uuid */
            readonly id: string;
            readonly isAvailable: boolean;
            readonly isRemote: boolean;
            readonly kind: components["schemas"]["AgencyKind"];
            readonly kindReasons: components["schemas"]["KindReasonsResponse"];
            readonly languages: readonly components["schemas"]["LanguageId"][];
            readonly logoFileId: string | null;
            readonly minRetainerMinor: number;
            readonly name: string;
            readonly offers: readonly components["schemas"]["OfferResponse"][];
            readonly people: readonly components["schemas"]["PublicPersonResponse"][];
            readonly rating: components["schemas"]["RatingResponse"] | null;
            readonly region: components["schemas"]["RegionId"] | null;
            readonly responsiveness: components["schemas"]["ResponsivenessResponse"];
            readonly sectorConflicts: readonly components["schemas"]["SectorId"][];
            readonly sectorExperience: readonly components["schemas"]["SectorId"][];
            readonly servedRegions: readonly components["schemas"]["RegionId"][];
            readonly sizesServed: readonly components["schemas"]["SizeClass"][];
            readonly slug: string;
            readonly suspension: components["schemas"]["SuspensionNoticeResponse"] | null;
            readonly website: string | null;
        };
        /** @enum {string} */
        readonly AgencySort: "relevance" | "name" | "rate" | "newest";
        /** @enum {string} */
        readonly AgencyStatus: "draft" | "published" | "suspended";
        readonly ApiTokenListResponse: {
            readonly items: readonly components["schemas"]["ApiTokenResponse"][];
        };
        readonly ApiTokenResponse: {
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly expiresAt: string;
            readonly id: string;
            /**
             * Format: date-time
             * @description To the minute; null = never.
             */
            readonly lastUsedAt: string | null;
            readonly name: string;
            readonly scopes: readonly components["schemas"]["TokenScope"][];
        };
        /** @enum {string} */
        readonly AppealOutcome: "lifted" | "kept";
        readonly AppealPageResponse: {
            readonly items: readonly components["schemas"]["ListedAppealResponse"][];
            readonly nextCursor: string | null;
        };
        readonly AppealRequest: {
            readonly text: string;
        };
        readonly AppealResponse: {
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly decidedAt: string | null;
            readonly decisionReason: string | null;
            readonly id: string;
            readonly state: components["schemas"]["AppealState"];
            readonly text: string;
            /** @description For `If-Match`. */
            readonly version: number;
        };
        /** @enum {string} */
        readonly AppealState: "open" | "lifted" | "kept";
        readonly AskBody: {
            readonly capabilities: readonly components["schemas"]["CapabilityId"][];
            readonly text: string;
        };
        readonly AskErasureRequest: {
            readonly email: string;
        };
        readonly AskSourceResponse: {
            /** @enum {string} */
            readonly kind: "ask";
        };
        readonly BriefAuthorResponse: {
            /** @description As the person is called now; null once erased. */
            readonly name: string | null;
            /** @description What they were in the firm then: an adviser acted in its place. */
            readonly role: components["schemas"]["MembershipRole"] | null;
        };
        readonly BriefAuthorshipResponse: {
            /** @description Who began it. */
            readonly createdBy: components["schemas"]["BriefAuthorResponse"] | null;
            /** @description The firm the brief is for. */
            readonly organisationName: string;
            /** @description Who changed it last; of a submitted one, who submitted it. */
            readonly updatedBy: components["schemas"]["BriefAuthorResponse"] | null;
        };
        readonly BriefContent: {
            readonly ask: components["schemas"]["AskBody"];
            readonly budget: components["schemas"]["BudgetBody"];
            readonly constraints: components["schemas"]["ConstraintsBody"];
            readonly economics: components["schemas"]["EconomicsBody"];
            readonly firm: components["schemas"]["FirmBody"];
            readonly goals: components["schemas"]["GoalsBody"];
            readonly grounding: components["schemas"]["GroundingBody"];
            readonly inHouse: components["schemas"]["InHouseBody"];
        };
        readonly BriefPageResponse: {
            readonly items: readonly components["schemas"]["BriefSummaryResponse"][];
            readonly nextCursor: string | null;
        };
        readonly BriefResponse: {
            /** @description The mix its firm chose; null = the plan is the one Raccordo proposes. */
            readonly chosenPlan: components["schemas"]["ChosenPlan"] | null;
            readonly clarity: components["schemas"]["ClarityResponse"];
            readonly content: components["schemas"]["BriefContent"];
            /** Format: date-time */
            readonly createdAt: string;
            /** @description The account that began it, perhaps an adviser of the firm. */
            readonly createdBy: string | null;
            /** @description Of the published figures it was submitted with; null = a draft. */
            readonly figureVersion: number | null;
            readonly id: string;
            /** @description The firm it belongs to; null for a guest. */
            readonly organisationId: string | null;
            readonly state: components["schemas"]["BriefState"];
            /** Format: date-time */
            readonly submittedAt: string | null;
            /** Format: date-time */
            readonly updatedAt: string;
            /** @description Also the ETag; send it as If-Match to change the brief. */
            readonly version: number;
        };
        /** @enum {string} */
        readonly BriefState: "draft" | "submitted" | "diagnosed" | "matched" | "inviting" | "deciding" | "awarded" | "closed";
        readonly BriefSummaryResponse: {
            /** @description The beginning of what the owner asked for. */
            readonly askExcerpt: string;
            /** @description Null: a guest wrote it. */
            readonly authorship: components["schemas"]["BriefAuthorshipResponse"] | null;
            readonly clarityScore: number;
            /** Format: date-time */
            readonly createdAt: string;
            /** @description The account that began it, perhaps an adviser of the firm. */
            readonly createdBy: string | null;
            readonly firmName: string | null;
            readonly id: string;
            readonly monthlyMinor: number | null;
            /** @description The firm it belongs to; null for a guest. */
            readonly organisationId: string | null;
            readonly sector: components["schemas"]["SectorId"] | null;
            readonly state: components["schemas"]["BriefState"];
            /** Format: date-time */
            readonly submittedAt: string | null;
            /** Format: date-time */
            readonly updatedAt: string;
            readonly version: number;
        };
        readonly BudgetBody: {
            readonly currency: components["schemas"]["Currency"];
            readonly isUndecided: boolean;
            readonly mediaMinor: number | null;
            readonly monthlyMinor: number | null;
            readonly oneOffMinor: number | null;
        };
        readonly CandidateListResponse: {
            /** @description In the order of the run. */
            readonly items: readonly components["schemas"]["RankedCandidateResponse"][];
        };
        readonly CandidateOfferResponse: {
            readonly capability: components["schemas"]["CapabilityId"];
            readonly evidence: components["schemas"]["EvidenceLevel"];
            readonly hoursPerMonth: number;
        };
        readonly CandidateResponse: {
            readonly hourlyRateMinor: number;
            readonly id: string;
            readonly isAvailable: boolean;
            readonly isRemote: boolean;
            readonly isSuspended: boolean;
            readonly languages: readonly components["schemas"]["LanguageId"][];
            readonly minRetainerMinor: number;
            readonly offers: readonly components["schemas"]["CandidateOfferResponse"][];
            readonly region: components["schemas"]["RegionId"] | null;
            readonly responsivenessPpm: number;
            readonly sectorConflicts: readonly components["schemas"]["SectorId"][];
            readonly sectorExperience: readonly components["schemas"]["SectorId"][];
            readonly servedRegions: readonly components["schemas"]["RegionId"][];
            readonly sizesServed: readonly components["schemas"]["SizeClass"][];
            readonly trackRecordPpm: number;
        };
        readonly CapabilityFiguresResponse: {
            readonly capability: components["schemas"]["CapabilityId"];
            readonly declared: number;
            readonly shown: number;
            readonly verified: number;
        };
        /** @enum {string} */
        readonly CapabilityGroup: "strategy" | "content" | "diffusion" | "conversion" | "measurement";
        /** @enum {string} */
        readonly CapabilityId: "diagnosis" | "marketing_plan" | "marketing_management" | "positioning_brand" | "market_research" | "copy_editorial" | "graphic_design" | "photo_video" | "social_editorial" | "seo" | "local_seo" | "search_ads" | "social_ads" | "display_programmatic" | "email_dem" | "pr" | "influencer_affiliate" | "offline_events" | "website" | "landing_pages" | "ecommerce" | "crm_automation" | "cro_ux" | "analytics_tracking" | "reporting_attribution";
        readonly CapabilityResponse: {
            readonly group: components["schemas"]["CapabilityGroup"];
            readonly id: components["schemas"]["CapabilityId"];
            readonly name: components["schemas"]["LocalizedTextResponse"];
            readonly summary: components["schemas"]["LocalizedTextResponse"];
        };
        readonly CaseContentBody: {
            readonly capabilities: readonly components["schemas"]["CapabilityId"][];
            readonly deliveredIn: string | null;
            readonly figures: readonly components["schemas"]["FigureBody"][];
            /** Format: uuid */
            readonly fileId: string | null;
            readonly link: string | null;
            readonly result: string;
            readonly sector: components["schemas"]["SectorId"] | null;
            readonly title: string;
        };
        readonly CaseFigureResponse: {
            readonly after: number | null;
            readonly before: number | null;
            readonly metric: string;
            readonly unit: string;
        };
        readonly CertificationBody: {
            /** Format: uuid */
            readonly fileId: string | null;
            readonly issuer: string;
            readonly link: string | null;
            readonly name: string;
            readonly year: number | null;
        };
        /** @enum {string} */
        readonly ChainFault: "missing" | "misplaced" | "unlinked" | "edited" | "replaced" | "cut";
        readonly ChangeEmailRequest: {
            readonly email: string;
        };
        /** @enum {string} */
        readonly ChangeKind: "added" | "removed" | "changed";
        readonly ChangeOrganisationRequest: {
            readonly name: string;
            readonly vatNumber: string | null;
        };
        readonly ChangePasswordRequest: {
            readonly currentPassword: string;
            readonly newPassword: string;
        };
        readonly ChangeProfileRequest: {
            readonly locale: components["schemas"]["Locale"];
            readonly name: string;
        };
        readonly ChangeRoleRequest: {
            readonly role: components["schemas"]["MembershipRole"];
        };
        readonly ChannelChoiceResponse: {
            readonly averageLeadsPerMonth: components["schemas"]["RangeResponse"] | null;
            readonly channel: components["schemas"]["ChannelId"];
            readonly leadsPerMonth: components["schemas"]["RangeResponse"] | null;
            readonly mediaMinor: number;
            readonly reasons: readonly components["schemas"]["ChannelReason"][];
            readonly startMonth: number | null;
            readonly verdict: components["schemas"]["ChannelVerdict"];
        };
        readonly ChannelFactorsBody: {
            readonly channel: components["schemas"]["ChannelId"];
            readonly conversion: components["schemas"]["FactorRange"];
            readonly cost: components["schemas"]["FactorRange"];
        };
        /** @enum {string} */
        readonly ChannelId: "search_ads" | "social_ads" | "display" | "email" | "rented_dem" | "seo_content" | "organic_social" | "pr" | "marketplaces" | "offline_events";
        /** @enum {string} */
        readonly ChannelReason: "captures_search_demand" | "search_demand_unverified" | "creates_demand" | "own_mailing_list" | "compounds_within_horizon" | "local_presence" | "reaches_consumers" | "reaches_businesses" | "sells_online" | "builds_awareness" | "brings_customers_back" | "finds_candidates" | "asked_and_directed_in_house" | "in_the_chosen_mix" | "search_comes_first" | "leads_come_first" | "horizon_shorter_than_ramp" | "mailing_list_too_small" | "needs_traffic_first" | "needs_a_proven_page_first" | "budget_buys_too_few_hours" | "brings_less_for_its_cost" | "no_goal_stated" | "no_search_demand" | "no_mailing_list" | "nothing_sold_online" | "not_for_this_objective" | "outside_what_was_asked" | "refused_by_firm";
        readonly ChannelResponse: {
            readonly id: components["schemas"]["ChannelId"];
            readonly name: components["schemas"]["LocalizedTextResponse"];
            readonly summary: components["schemas"]["LocalizedTextResponse"];
        };
        readonly ChannelSourceResponse: {
            readonly channel: components["schemas"]["ChannelId"];
            /** @enum {string} */
            readonly kind: "channel";
        };
        readonly ChannelSpendBody: {
            readonly channel: components["schemas"]["ChannelId"];
            readonly variableMinor: number;
        };
        /** @enum {string} */
        readonly ChannelVerdict: "chosen" | "later" | "rejected";
        readonly ChosenPlan: {
            readonly audiencePeople: number | null;
            readonly budgetMinor: number;
            readonly channels: readonly components["schemas"]["ChannelSpendBody"][];
            readonly evidence: readonly components["schemas"]["ChannelFactorsBody"][];
            readonly firstMonth: number;
            readonly horizonMonths: number | null;
            readonly landing: components["schemas"]["PlanLanding"];
            readonly refusedChannels: readonly components["schemas"]["ChannelId"][];
            readonly searchesPerMonth: number | null;
            readonly slackRatio: number;
            readonly strongMonths: readonly number[];
        };
        readonly ClaimDecidedResponse: {
            readonly state: components["schemas"]["ClaimState"];
            readonly version: number;
        };
        /** @enum {string} */
        readonly ClaimDecision: "verify" | "ask_more" | "reject" | "uphold" | "dismiss";
        readonly ClaimEvidenceResponse: {
            readonly capability: components["schemas"]["CapabilityId"];
            readonly contests: readonly components["schemas"]["ContestResponse"][];
            readonly isContested: boolean;
            readonly level: components["schemas"]["EvidenceLevel"];
            /** @description What the examiner wants to know. */
            readonly question: string | null;
            readonly reason: components["schemas"]["EvidenceReasonResponse"];
            /** Format: date-time */
            readonly requestedAt: string | null;
            readonly state: components["schemas"]["ClaimState"];
        };
        readonly ClaimMovedResponse: {
            readonly capability: components["schemas"]["CapabilityId"];
            readonly state: components["schemas"]["ClaimState"];
        };
        /** @enum {string} */
        readonly ClaimState: "none" | "requested" | "more_asked" | "verified" | "rejected" | "contested" | "upheld" | "dismissed";
        readonly ClaimToDecideResponse: {
            readonly agency: components["schemas"]["AdminAgencyResponse"];
            readonly capability: components["schemas"]["CapabilityId"];
            /** @description The case the request rests on. */
            readonly caseId: string | null;
            readonly cases: readonly components["schemas"]["PublicCaseResponse"][];
            readonly contests: readonly components["schemas"]["ContestToDecideResponse"][];
            /** @description What a verification adds over the matches of the last 90 days, ppm. */
            readonly impactPpm: number;
            readonly level: components["schemas"]["EvidenceLevel"];
            readonly matches: number;
            /** @description What the agency says with its request. */
            readonly message: string | null;
            /** @description What it was asked before. */
            readonly question: string | null;
            readonly reason: components["schemas"]["EvidenceReasonResponse"];
            /** Format: date-time */
            readonly requestedAt: string | null;
            readonly state: components["schemas"]["ClaimState"];
            /** @description For `If-Match`. */
            readonly version: number;
        };
        /** @enum {string} */
        readonly ClarityField: "budget.monthlyMinor" | "goals.priority" | "goals.objectives" | "firm.sector" | "economics.averageOrderMinor" | "grounding.assets" | "goals.horizonMonths" | "economics.grossMarginRatio" | "goals.kpis" | "firm.turnoverMinor" | "economics.closeRatio" | "goals.monthlyTarget" | "firm.region" | "firm.market" | "firm.searchDemand" | "economics.repeatFactor" | "firm.headcount" | "economics.acquisitionShareRatio" | "inHouse.skills" | "ask.text" | "constraints.hasDecisionMaker" | "constraints.startWithinDays";
        readonly ClarityGapResponse: {
            readonly field: components["schemas"]["ClarityField"];
            readonly points: number;
        };
        readonly ClarityResponse: {
            /** @description Most valuable first. */
            readonly missing: readonly components["schemas"]["ClarityGapResponse"][];
            /** @description 0 to 100. */
            readonly score: number;
        };
        readonly ClientsBody: {
            readonly sectorConflicts: readonly components["schemas"]["SectorId"][];
            readonly sectorExperience: readonly components["schemas"]["SectorId"][];
            readonly sizesServed: readonly components["schemas"]["SizeClass"][];
        };
        readonly CompanyBody: {
            readonly city: string | null;
            readonly countryCode: string | null;
            readonly foundedYear: number | null;
            readonly headcount: number | null;
            readonly legalName: string | null;
            /** Format: uuid */
            readonly logoFileId: string | null;
            readonly name: string | null;
            readonly region: components["schemas"]["RegionId"] | null;
            readonly vatNumber: string | null;
            readonly website: string | null;
        };
        readonly ConcentrationResponse: {
            /** @description 0: all alike; towards 1: one has it all. */
            readonly gini: number;
            /** @description Least first, from (0, 0) to (1, 1). */
            readonly lorenz: readonly components["schemas"]["LorenzPointResponse"][];
        };
        /** @enum {string} */
        readonly Confidence: "primary" | "secondary" | "practitioner" | "derived";
        readonly ConfirmedEmailResponse: {
            readonly email: string;
        };
        readonly ConfirmEmailRequest: {
            readonly password: string | null;
            readonly token: string;
        };
        readonly ConstraintsBody: {
            readonly hasDecisionMaker: boolean | null;
            readonly isRemoteAccepted: boolean | null;
            readonly languages: readonly components["schemas"]["LanguageId"][];
            readonly refusesSectorConflict: boolean;
            readonly startWithinDays: number | null;
        };
        readonly ContestedResponse: {
            /** Format: date-time */
            readonly createdAt: string;
            readonly id: string;
        };
        readonly ContestRequest: {
            readonly reason: string;
        };
        readonly ContestResponse: {
            /** Format: date-time */
            readonly createdAt: string;
            readonly decisionReason: string | null;
            readonly reason: string;
            readonly state: components["schemas"]["ContestState"];
        };
        /** @enum {string} */
        readonly ContestState: "open" | "upheld" | "dismissed";
        readonly ContestToDecideResponse: {
            /** Format: date-time */
            readonly createdAt: string;
            readonly decisionReason: string | null;
            readonly id: string;
            readonly reason: string;
            readonly state: components["schemas"]["ContestState"];
        };
        readonly ContributionResponse: {
            readonly capability: components["schemas"]["CapabilityId"] | null;
            readonly criterion: components["schemas"]["Criterion"];
            readonly pointsPpm: number;
        };
        readonly CounterfactualResponse: {
            readonly change: components["schemas"]["VerifyOfferResponse"] | components["schemas"]["AddCapabilityResponse"] | components["schemas"]["RaiseCapacityResponse"] | components["schemas"]["RaiseBudgetResponse"];
            readonly liftPpm: number;
            readonly scorePpm: number;
        };
        readonly CreateApiTokenRequest: {
            readonly days: number;
            readonly name: string;
            readonly scopes: readonly components["schemas"]["TokenScope"][];
        };
        readonly CreateBriefRequest: {
            /** @description Empty when left out. */
            readonly content?: components["schemas"]["BriefContent"];
            /**
             * Format: uuid
             * @description The firm it is for; needed by those who act for several.
             */
            readonly organisationId?: string;
        };
        /** @enum {string} */
        readonly Criterion: "coverage" | "trackRecord" | "sectorExperience" | "sizeFit" | "responsiveness";
        readonly CriterionWeightResponse: {
            readonly criterion: components["schemas"]["Criterion"];
            readonly weightPpm: number;
        };
        /** @enum {string} */
        readonly Currency: "EUR" | "USD" | "GBP" | "CHF";
        readonly CurrentOrganisationResponse: {
            /** @description The agency it has listed, if it has. */
            readonly agencyId: string | null;
            readonly id: string;
            readonly kind: components["schemas"]["OrganisationKind"];
            readonly name: string;
            readonly role: components["schemas"]["MembershipRole"];
        };
        readonly CurrentPersonResponse: {
            readonly email: string;
            readonly id: string;
            /** @description In a session that passed the second factor. */
            readonly isAdmin: boolean;
            readonly isEmailVerified: boolean;
            readonly locale: components["schemas"]["Locale"];
            readonly name: string;
            /** @description An admin who has to pass or set up the second factor first. */
            readonly needsSecondFactor: boolean;
            readonly organisations: readonly components["schemas"]["CurrentOrganisationResponse"][];
        };
        /** @enum {string} */
        readonly DataCategory: "account" | "access" | "organisations" | "briefs" | "agency" | "notices" | "duties" | "traffic";
        readonly DataExportResponse: {
            readonly data: readonly components["schemas"]["ExportedRowsResponse"][];
            readonly email: string;
            /** Format: date-time */
            readonly exportedAt: string;
            readonly userId: string;
        };
        readonly DeadLetterPageResponse: {
            readonly items: readonly components["schemas"]["DeadLetterResponse"][];
            readonly nextCursor: string | null;
        };
        readonly DeadLetterResponse: {
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly diedAt: string;
            /** @description Why the last attempt failed. */
            readonly error: string | null;
            readonly failures: number;
            readonly id: string;
            /** @description What sort of message it is, as `mail.send`. */
            readonly topic: string;
        };
        readonly DecideAppealRequest: {
            readonly outcome: components["schemas"]["AppealOutcome"];
            readonly reason: string;
        };
        readonly DecideClaimRequest: {
            /**
             * Format: uuid
             * @description Another case than the one of the request, for a verification to rest on.
             */
            readonly caseId?: string | null;
            readonly decision: components["schemas"]["ClaimDecision"];
            readonly reason: string;
        };
        readonly DecideOwnershipRequest: {
            readonly isAccepted: boolean;
            readonly reason: string;
        };
        readonly DecideProfileRequest: {
            readonly decision: components["schemas"]["ProfileDecision"];
            readonly reason: string;
        };
        readonly DeleteOrganisationRequest: {
            readonly name: string;
        };
        readonly DemandResponse: {
            readonly days: number;
            /** @description Demand of fewer firms than this is not told. */
            readonly leastFirms: number;
            readonly offered: readonly components["schemas"]["CapabilityId"][];
            /** @description Null: the whole market. */
            readonly region: components["schemas"]["RegionId"] | null;
            /** @description Every capability, in taxonomy order. */
            readonly rows: readonly components["schemas"]["DemandRowResponse"][];
        };
        readonly DemandRowResponse: {
            readonly capability: components["schemas"]["CapabilityId"];
            /** @description Hours a month those needs ask for. */
            readonly hours: number | null;
            /** @description Needs where it weighs a twentieth; null: too few firms. */
            readonly needs: number | null;
            /** @description Needs for each agency on site that can prove it. */
            readonly needsPerProving: number | null;
            readonly onSite: components["schemas"]["SupplyResponse"];
            /** @description From elsewhere. */
            readonly remote: components["schemas"]["SupplyResponse"];
        };
        readonly DescriptionBody: {
            readonly en: string;
            readonly it: string;
        };
        readonly DescriptionsResponse: {
            readonly en: string;
            /** @description Empty where the agency wrote none. */
            readonly it: string;
        };
        readonly DiagnosisResponse: {
            readonly clarity: components["schemas"]["ClarityResponse"];
            readonly findings: readonly components["schemas"]["FindingResponse"][];
            readonly nextSteps: readonly components["schemas"]["NextStep"][];
            readonly objective: components["schemas"]["ObjectiveVerdict"];
            readonly plan: components["schemas"]["PlanResponse"];
            readonly verdict: components["schemas"]["Verdict"];
        };
        /** @enum {string} */
        readonly DigestFrequency: "daily" | "weekly" | "never";
        readonly DoInHouseResponse: {
            readonly capabilities: readonly components["schemas"]["CapabilityId"][];
            /** @enum {string} */
            readonly kind: "do_in_house";
            readonly savedMinutes: number;
            readonly stillMissingMinutes: number;
        };
        readonly DropChannelResponse: {
            readonly channel: components["schemas"]["ChannelId"];
            /** @enum {string} */
            readonly kind: "drop_channel";
            readonly leadsLostPerMonth: components["schemas"]["RangeResponse"] | null;
            readonly neededMinutes: number;
            readonly savedMinutes: number;
        };
        /** @enum {string} */
        readonly DuplicateSignalKind: "same_vat_number" | "other_vat_number" | "same_domain" | "similar_name" | "same_city";
        readonly DuplicateSignalResponse: {
            /** @description What they share, or how alike the names are in percent. */
            readonly detail: string;
            readonly kind: components["schemas"]["DuplicateSignalKind"];
            /** @description Negative when it speaks against. */
            readonly points: number;
        };
        readonly EconomicsBody: {
            readonly acquisitionShareRatio: (components["schemas"]["ValueAnswerBody"] | components["schemas"]["RangeAnswerBody"] | components["schemas"]["UnknownAnswerBody"]) | null;
            readonly averageOrderMinor: (components["schemas"]["ValueAnswerBody"] | components["schemas"]["RangeAnswerBody"] | components["schemas"]["UnknownAnswerBody"]) | null;
            readonly closeRatio: (components["schemas"]["ValueAnswerBody"] | components["schemas"]["RangeAnswerBody"] | components["schemas"]["UnknownAnswerBody"]) | null;
            readonly grossMarginRatio: (components["schemas"]["ValueAnswerBody"] | components["schemas"]["RangeAnswerBody"] | components["schemas"]["UnknownAnswerBody"]) | null;
            readonly repeatFactor: (components["schemas"]["ValueAnswerBody"] | components["schemas"]["RangeAnswerBody"] | components["schemas"]["UnknownAnswerBody"]) | null;
        };
        readonly ErasureResponse: {
            /**
             * Format: date-time
             * @description When the account goes; null when nobody asked.
             */
            readonly dueAt: string | null;
            /** @description Days between asking and erasing. */
            readonly graceDays: number;
            /** @description To be passed on or deleted first. */
            readonly soleOwnerships: readonly components["schemas"]["SoleOwnershipResponse"][];
        };
        /** @enum {string} */
        readonly EstimableField: "hourlyRate" | "minRetainer" | "headcount" | "shares" | "hours" | "languages" | "region";
        readonly EvidenceFactorResponse: {
            readonly evidence: components["schemas"]["EvidenceLevel"];
            readonly factorPpm: number;
        };
        /** @enum {string} */
        readonly EvidenceLevel: "declared" | "shown" | "verified";
        /** @enum {string} */
        readonly EvidenceReasonKind: "verified" | "case_shown" | "no_case" | "case_aged" | "contest_upheld" | "rejected" | "rated_jobs" | "as_listed";
        readonly EvidenceReasonResponse: {
            /** @description case_aged */
            readonly ageMonths: number | null;
            /** @description verified */
            readonly by: components["schemas"]["Verifier"] | null;
            /** @description verified, case_shown, case_aged: the case it rests on */
            readonly caseId: string | null;
            /** @description case_shown: last day on which the case counts */
            readonly countsUntil: string | null;
            /** @description case_shown: `YYYY-MM` */
            readonly deliveredIn: string | null;
            readonly kind: components["schemas"]["EvidenceReasonKind"];
            /** @description case_aged: a case must be younger */
            readonly maxAgeMonths: number | null;
            /** @description rated_jobs: of five */
            readonly meanRating: number | null;
            /** @description verified, contest_upheld, rejected: the day */
            readonly on: string | null;
            /** @description rated_jobs */
            readonly ratedJobs: number | null;
            /** @description contest_upheld, rejected: in the words of who decided */
            readonly reason: string | null;
        };
        readonly ExampleListResponse: {
            readonly items: readonly components["schemas"]["ExampleSummaryResponse"][];
        };
        readonly ExampleResponse: {
            readonly content: components["schemas"]["BriefContent"];
            readonly slug: string;
            readonly summary: components["schemas"]["LocalizedTextResponse"];
            readonly title: components["schemas"]["LocalizedTextResponse"];
        };
        readonly ExampleSummaryResponse: {
            readonly slug: string;
            readonly summary: components["schemas"]["LocalizedTextResponse"];
            readonly title: components["schemas"]["LocalizedTextResponse"];
        };
        readonly ExcludedAgencyResponse: {
            readonly agency: components["schemas"]["AgencyCardResponse"];
            /** @description Every gate that shut, the first named first. */
            readonly reasons: readonly components["schemas"]["GateFailureResponse"][];
        };
        readonly ExclusionPageResponse: {
            readonly items: readonly components["schemas"]["ExcludedAgencyResponse"][];
            readonly nextCursor: string | null;
        };
        readonly ExportedRowsResponse: {
            readonly atErasure: string;
            readonly category: components["schemas"]["DataCategory"];
            readonly columns: readonly string[];
            readonly count: number;
            /** @description It opens something: it is there, and not shown. */
            readonly isSecret: boolean;
            readonly kept: string;
            readonly rows: readonly {
                readonly [key: string]: unknown;
            }[];
            readonly table: string;
            readonly whose: string;
            readonly why: string;
        };
        readonly ExposureResponse: {
            /** @description Scores closer than this are near-equal. */
            readonly bandPpm: number;
            /** @description Days that count as lately. */
            readonly days: number;
            readonly shortlistSize: number;
        };
        readonly FacetCountResponse: {
            readonly count: number;
            readonly value: string;
        };
        readonly FactorRange: {
            readonly high: number;
            readonly low: number;
            readonly typical: number;
        };
        readonly FeeBandResponse: {
            readonly fromMinor: number;
            /** @description Not in the band; null where it has no end. */
            readonly toMinor: number | null;
        };
        readonly FieldChangeResponse: {
            /** @description As JSON; `null` when removed. */
            readonly after: string;
            /** @description As JSON; `null` when added. */
            readonly before: string;
            readonly kind: components["schemas"]["ChangeKind"];
            /** @description As `company.city`, `offers.seo.hoursPerMonth`. */
            readonly path: string;
        };
        readonly FigureBody: {
            readonly after: number | null;
            readonly before: number | null;
            readonly metric: string;
            readonly unit: string;
        };
        readonly FigureRange: {
            readonly high: number;
            readonly low: number;
            readonly typical: number;
        };
        readonly FigureResponse: {
            readonly confidence: components["schemas"]["Confidence"];
            readonly country: string;
            readonly high: number;
            readonly id: string;
            readonly low: number;
            readonly period: string;
            readonly source: string;
            readonly typical: number;
            readonly unit: string;
        };
        readonly FigureRevisionResponse: {
            readonly figure: components["schemas"]["RevisedFigureResponse"];
            readonly figureId: string;
            readonly version: number;
        };
        readonly FigureValue: {
            readonly confidence: components["schemas"]["Confidence"];
            readonly country: string;
            readonly period: string;
            readonly source: string;
            readonly unit: string;
            readonly value: components["schemas"]["FigureRange"];
        };
        /** @enum {string} */
        readonly FileKind: "logo" | "case_picture" | "case_document" | "certification";
        readonly FilePageResponse: {
            readonly items: readonly components["schemas"]["FileResponse"][];
            readonly nextCursor: string | null;
        };
        readonly FileResponse: {
            /** Format: date-time */
            readonly createdAt: string;
            readonly heightPixels: number | null;
            readonly id: string;
            /** @description Visible to everybody under `/files/{id}`. */
            readonly isPublic: boolean;
            readonly kind: components["schemas"]["FileKind"];
            readonly mediaType: components["schemas"]["MediaType"];
            readonly name: string;
            readonly sizeBytes: number;
            readonly widthPixels: number | null;
        };
        readonly FilledGapResponse: {
            /** @description Best first, three at most, as they are now. */
            readonly agencies: readonly components["schemas"]["AgencyCardResponse"][];
            readonly capability: components["schemas"]["CapabilityId"];
        };
        readonly FindingResponse: {
            /** @description Brief paths or ids of published figures. */
            readonly evidence: readonly string[];
            /** @description Figures of the sentence; names end in their unit. */
            readonly params: {
                readonly [key: string]: number | string | boolean | readonly string[];
            };
            readonly ruleId: components["schemas"]["RuleId"];
            readonly severity: components["schemas"]["Severity"];
        };
        readonly FirmBody: {
            readonly headcount: number | null;
            readonly market: components["schemas"]["Market"] | null;
            readonly name: string | null;
            readonly region: components["schemas"]["RegionId"] | null;
            readonly searchDemand: components["schemas"]["SearchDemand"] | null;
            readonly sector: components["schemas"]["SectorId"] | null;
            readonly turnoverMinor: number | null;
            readonly vatNumber: string | null;
        };
        /** @enum {string} */
        readonly FoundationReason: "coordination" | "diagnosis" | "measurement" | "landing" | "identity";
        readonly FoundationSourceResponse: {
            /** @enum {string} */
            readonly kind: "foundation";
            readonly reason: components["schemas"]["FoundationReason"];
        };
        readonly FoundOrganisationRequest: {
            readonly kind: components["schemas"]["OrganisationKind"];
            readonly name: string;
            readonly vatNumber: string | null;
        };
        readonly FrontierPointResponse: {
            /** @description Empty when the budget buys no team. */
            readonly agencyIds: readonly string[];
            readonly budgetMinor: number;
            readonly costMinor: number;
            readonly coveragePpm: number;
            readonly isProven: boolean;
        };
        readonly FrontierResponse: {
            /** @description The budget of the brief. */
            readonly budgetMinor: number;
            /** @description By budget, ascending. */
            readonly points: readonly components["schemas"]["FrontierPointResponse"][];
        };
        /** @enum {string} */
        readonly GapKind: "not_offered" | "evidence" | "money" | "capacity";
        readonly GapResponse: {
            readonly capability: components["schemas"]["CapabilityId"];
            /** @description Monthly fee that would buy the line; only for money. */
            readonly extraFeeMinor: number | null;
            readonly kind: components["schemas"]["GapKind"];
            readonly pointsPpm: number;
        };
        readonly GapTotalsResponse: {
            readonly capacity: number;
            readonly evidence: number;
            readonly money: number;
            readonly not_offered: number;
        };
        readonly GateFailureResponse: {
            /** @description Figures of the sentence; names end in their unit. */
            readonly params: {
                readonly [key: string]: number | string | boolean | readonly string[];
            };
            readonly reason: components["schemas"]["GateReason"];
        };
        /** @enum {string} */
        readonly GateReason: "suspended" | "unavailable" | "minimum_retainer" | "region" | "language" | "sector_conflict" | "covers_nothing";
        /** @enum {string} */
        readonly GoalPriority: "leads_first" | "awareness_first" | "both_now";
        readonly GoalsBody: {
            readonly horizonMonths: number | null;
            readonly kpis: readonly components["schemas"]["Kpi"][];
            readonly monthlyTarget: number | null;
            readonly objectives: readonly components["schemas"]["Objective"][];
            readonly priority: components["schemas"]["GoalPriority"] | null;
        };
        /** @enum {string} */
        readonly GroundingAsset: "site" | "landing_page" | "online_shop" | "point_of_sale" | "analytics" | "call_tracking" | "crm" | "mailing_list" | "maps_listing";
        readonly GroundingBody: {
            readonly assets: readonly components["schemas"]["GroundingAsset"][];
            readonly isAnswered: boolean;
            readonly mailingListContacts: number | null;
        };
        readonly GroupLineResponse: {
            readonly group: components["schemas"]["CapabilityGroup"];
            /** @description The part of it that is shown or verified. */
            readonly provenShareRatio: number;
            /** @description Share of the agency’s work in this group. */
            readonly shareRatio: number;
        };
        readonly HealthResponse: {
            /** @enum {string} */
            readonly status: "ok";
        };
        readonly HistoryResponse: {
            /** @description Whether the plan is made with them. */
            readonly isUsed: boolean;
            readonly series: readonly components["schemas"]["HistorySeriesBody"][];
            /** Format: date-time */
            readonly updatedAt: string | null;
            /** @description Also the ETag; 1 = nothing is kept yet. */
            readonly version: number;
        };
        readonly HistorySeriesBody: {
            readonly channel: components["schemas"]["ChannelId"] | null;
            readonly days: readonly number[];
            readonly from: readonly string[];
            readonly resultHundredths: readonly (number | null)[];
            readonly source: components["schemas"]["HistorySource"];
            readonly spendMinor: readonly number[];
            readonly visits: readonly (number | null)[];
        };
        /** @enum {string} */
        readonly HistorySource: "google_ads" | "meta_ads" | "linkedin_ads" | "microsoft_ads" | "analytics_4" | "mailchimp" | "brevo" | "template" | "other";
        readonly HoldingListResponse: {
            readonly items: readonly components["schemas"]["HoldingResponse"][];
        };
        readonly HoldingResponse: {
            readonly category: components["schemas"]["DataCategory"];
            readonly records: number;
        };
        readonly ImportReportResponse: {
            readonly created: number;
            /** @description Accepted rows in which each figure was filled by the published rule. */
            readonly estimated: {
                readonly [key: string]: number;
            };
            readonly isDryRun: boolean;
            readonly rejected: number;
            readonly rejections: readonly components["schemas"]["RejectionResponse"][];
            readonly rows: number;
            readonly unchanged: number;
            readonly updated: number;
            readonly warnings: readonly components["schemas"]["RowWarningResponse"][];
        };
        readonly InHouseBody: {
            readonly isAnswered: boolean;
            readonly skills: readonly components["schemas"]["InHouseSkillBody"][];
        };
        readonly InHousePersonRequest: {
            readonly capabilities: readonly components["schemas"]["CapabilityId"][];
            readonly leads: boolean;
            readonly minutes: number;
        };
        readonly InHouseSkillBody: {
            readonly capability: components["schemas"]["CapabilityId"];
            readonly hoursPerMonth: number;
        };
        readonly InvitationPageResponse: {
            /** @description Latest first. */
            readonly items: readonly components["schemas"]["InvitationResponse"][];
            readonly nextCursor: string | null;
        };
        readonly InvitationResponse: {
            readonly email: string;
            /** Format: date-time */
            readonly expiresAt: string;
            readonly id: string;
            /** @description Who sent it last; null once that person has left. */
            readonly invitedBy: string | null;
            /** @description Whoever was invited said no. */
            readonly isDeclined: boolean;
            /** @description False: too old, declined, or whoever sent it is no owner any more; send it again. */
            readonly isOpen: boolean;
            readonly locale: components["schemas"]["Locale"];
            readonly role: components["schemas"]["MembershipRole"];
            /** Format: date-time */
            readonly sentAt: string;
        };
        readonly InvitationTokenRequest: {
            readonly token: string;
        };
        readonly IssuedApiTokenResponse: {
            /** @description For `Authorization: Bearer`; shown this once. */
            readonly secret: string;
            readonly token: components["schemas"]["ApiTokenResponse"];
        };
        readonly KindPreferenceBody: {
            readonly inApp: boolean;
            readonly kind: components["schemas"]["NotificationKind"];
            readonly mail: components["schemas"]["MailChoice"];
        };
        readonly KindPreferenceResponse: {
            readonly inApp: boolean;
            /** @description Its mails are always sent. */
            readonly isSecurity: boolean;
            readonly kind: components["schemas"]["NotificationKind"];
            readonly mail: components["schemas"]["MailChoice"];
        };
        readonly KindReasonsResponse: {
            readonly groupsCovered: number;
            readonly hhi: number;
            readonly maxShareRatio: number;
            readonly strategicShareRatio: number;
        };
        /** @enum {string} */
        readonly Kpi: "quote_requests" | "phone_calls" | "new_customers" | "online_orders" | "store_visits" | "followers" | "reach";
        /** @enum {string} */
        readonly LabelMeaningKind: "mapped" | "vague" | "unmapped";
        readonly LabelRevisionResponse: {
            readonly labelId: string;
            readonly text: components["schemas"]["RevisedTextResponse"];
            readonly version: number;
        };
        readonly LabelValue: {
            readonly en: string;
            readonly it: string;
        };
        /** @enum {string} */
        readonly LanguageId: "it" | "en" | "de" | "fr" | "es" | "pt" | "sl" | "zh";
        readonly LanguageResponse: {
            readonly id: components["schemas"]["LanguageId"];
            readonly name: components["schemas"]["LocalizedTextResponse"];
        };
        readonly LeftOutCaseResponse: {
            readonly caseId: string;
            readonly violations: readonly components["schemas"]["ProfileViolationResponse"][];
        };
        /** @enum {string} */
        readonly LineStatus: "covered" | "partly_money" | "partly_capacity" | "missing";
        readonly ListedAppealResponse: {
            readonly agencyId: string;
            readonly agencyName: string;
            readonly agencySlug: string;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly decidedAt: string | null;
            readonly decisionReason: string | null;
            readonly id: string;
            /** @description The caller suspended it: somebody else should decide. */
            readonly isOwnDecision: boolean;
            readonly noticeEn: string;
            readonly noticeIt: string;
            readonly state: components["schemas"]["AppealState"];
            /** Format: date-time */
            readonly suspendedAt: string;
            readonly text: string;
            /** @description For `If-Match`. */
            readonly version: number;
        };
        /** @enum {string} */
        readonly Locale: "it" | "en";
        readonly LocalizedTextResponse: {
            readonly en: string;
            readonly it: string;
        };
        readonly LorenzPointResponse: {
            readonly populationShare: number;
            readonly valueShare: number;
        };
        /** @enum {string} */
        readonly MacroAreaId: "ITC" | "ITH" | "ITI" | "ITF" | "ITG";
        /** @enum {string} */
        readonly MailChoice: "now" | "digest" | "off";
        /** @enum {string} */
        readonly MailList: "sign-in-from-new-device" | "password-changed" | "two-factor-changed" | "data-exported" | "adviser-added" | "agency-published" | "agency-suspended" | "claim-verified" | "claim-more-asked" | "claim-rejected" | "claim-contested" | "evidence-expiring" | "appeal-received" | "appeal-decided" | "digest";
        readonly MappingValue: {
            readonly meaning: components["schemas"]["LabelMeaningKind"];
            readonly parts: readonly components["schemas"]["MeaningPart"][];
        };
        readonly MarkAllReadRequest: {
            /**
             * Format: date-time
             * @description `createdAt` of the latest one seen: what came meanwhile stays unread.
             */
            readonly upTo: string;
        };
        /** @enum {string} */
        readonly Market: "consumers" | "businesses" | "both";
        readonly MarketExposureResponse: {
            readonly attention: components["schemas"]["ConcentrationResponse"];
            readonly byRegion: components["schemas"]["RegionDisparityResponse"];
            readonly bySize: components["schemas"]["SizeDisparityResponse"];
            /** @description Agencies that were shown or near enough to have been. */
            readonly contenders: number;
            readonly days: number;
            /** @description Shown most below their merit, ten at most. */
            readonly least: readonly components["schemas"]["AgencyExposureResponse"][];
            /** @description Shortlists the figures rest on. */
            readonly lists: number;
            readonly merit: components["schemas"]["ConcentrationResponse"];
            /** @description Shown most above their merit, ten at most. */
            readonly most: readonly components["schemas"]["AgencyExposureResponse"][];
            readonly neverShown: number;
        };
        readonly MarketStatisticsResponse: {
            readonly briefs: number;
            /** @description Told: no agency yet. Null while the firms are too few. */
            readonly briefsWithoutAgency: number | null;
            readonly byObjective: components["schemas"]["ObjectiveTallyResponse"];
            readonly byRegion: components["schemas"]["RegionTallyResponse"];
            readonly bySector: components["schemas"]["SectorTallyResponse"];
            /** @description Published agencies by capability, in taxonomy order. */
            readonly capabilities: readonly components["schemas"]["CapabilityFiguresResponse"][];
            /** @description How many days back briefs are counted. */
            readonly days: number;
            /** @description Values given by fewer firms than this are not told. */
            readonly leastFirms: number;
            /** @description Of the first match. Null while the firms are too few. */
            readonly medianCoveragePpm: number | null;
        };
        readonly MatchBreakdownResponse: {
            /** @description Sum to the score exactly. */
            readonly contributions: readonly components["schemas"]["ContributionResponse"][];
            readonly counterfactual: components["schemas"]["CounterfactualResponse"] | null;
            readonly coverageMoneyAsidePpm: number;
            readonly coveragePpm: number;
            readonly gaps: readonly components["schemas"]["GapResponse"][];
            readonly gapTotals: components["schemas"]["GapTotalsResponse"];
            readonly lines: readonly components["schemas"]["MatchLineResponse"][];
            readonly provenCoveragePpm: number;
            readonly scorePpm: number;
        };
        readonly MatchComparisonResponse: {
            /** @description In the order of the shortlist. */
            readonly items: readonly components["schemas"]["MatchItemResponse"][];
        };
        readonly MatchExplanationResponse: {
            /** @description As it was when the match was computed. */
            readonly agency: components["schemas"]["AgencyCardResponse"];
            /** @description Sum to the score exactly. */
            readonly contributions: readonly components["schemas"]["ContributionResponse"][];
            readonly counterfactual: components["schemas"]["CounterfactualResponse"] | null;
            readonly coverageMoneyAsidePpm: number;
            readonly coveragePpm: number;
            /** @description Levels of today and why; the figures above are those of the match. */
            readonly evidence: readonly components["schemas"]["ReasonedLevelResponse"][];
            readonly gapFillers: readonly components["schemas"]["FilledGapResponse"][];
            readonly gaps: readonly components["schemas"]["GapResponse"][];
            readonly gapTotals: components["schemas"]["GapTotalsResponse"];
            /** @description Holds the place kept for the least shown among near-equal agencies. */
            readonly isExposureSlot: boolean;
            readonly lines: readonly components["schemas"]["MatchLineResponse"][];
            readonly provenCoveragePpm: number;
            readonly rank: number;
            readonly scorePpm: number;
        };
        readonly MatchItemResponse: {
            /** @description As it was when the match was computed. */
            readonly agency: components["schemas"]["AgencyCardResponse"];
            /** @description Sum to the score exactly. */
            readonly contributions: readonly components["schemas"]["ContributionResponse"][];
            readonly counterfactual: components["schemas"]["CounterfactualResponse"] | null;
            readonly coverageMoneyAsidePpm: number;
            readonly coveragePpm: number;
            readonly gaps: readonly components["schemas"]["GapResponse"][];
            readonly gapTotals: components["schemas"]["GapTotalsResponse"];
            /** @description Holds the place kept for the least shown among near-equal agencies. */
            readonly isExposureSlot: boolean;
            readonly lines: readonly components["schemas"]["MatchLineResponse"][];
            readonly provenCoveragePpm: number;
            readonly rank: number;
            readonly scorePpm: number;
        };
        readonly MatchLineResponse: {
            readonly capability: components["schemas"]["CapabilityId"];
            /** @description If money were no limit. */
            readonly coverableMinutes: number;
            readonly coverageMoneyAsidePpm: number;
            readonly coveragePpm: number;
            /** @description For this money. */
            readonly coveredMinutes: number;
            readonly evidence: components["schemas"]["EvidenceLevel"] | null;
            readonly neededMinutes: number;
            readonly status: components["schemas"]["LineStatus"];
            readonly weightPpm: number;
        };
        readonly MatchListResponse: {
            readonly algorithmVersion: string;
            /** Format: date-time */
            readonly computedAt: string;
            readonly eligible: number;
            readonly evaluated: number;
            /** @description By the first gate that shut; gates that stopped nobody are left out. */
            readonly excludedByReason: {
                readonly covers_nothing?: number;
                readonly language?: number;
                readonly minimum_retainer?: number;
                readonly region?: number;
                readonly sector_conflict?: number;
                readonly suspended?: number;
                readonly unavailable?: number;
            };
            readonly items: readonly components["schemas"]["MatchItemResponse"][];
            readonly nextCursor: string | null;
            readonly outcome: components["schemas"]["MatchOutcome"];
            readonly runId: string;
        };
        /** @enum {string} */
        readonly MatchOutcome: "ranked" | "no_agency";
        readonly MeaningPart: {
            readonly capability: components["schemas"]["CapabilityId"];
            readonly confidence: number;
        };
        /** @enum {string} */
        readonly MediaType: "image/png" | "image/jpeg" | "image/webp" | "image/gif" | "application/pdf";
        readonly MemberPageResponse: {
            readonly items: readonly components["schemas"]["MemberResponse"][];
            readonly nextCursor: string | null;
        };
        readonly MemberResponse: {
            readonly email: string;
            /** Format: date-time */
            readonly joinedAt: string;
            readonly name: string;
            readonly role: components["schemas"]["MembershipRole"];
            readonly userId: string;
        };
        /** @enum {string} */
        readonly MembershipRole: "owner" | "member" | "adviser";
        readonly MergeMovesResponse: {
            readonly claims: number;
            readonly contests: number;
            readonly exposureDays: number;
            readonly fieldsTaken: readonly string[];
            readonly invitations: number;
            readonly offersAdded: readonly components["schemas"]["CapabilityId"][];
            readonly offersImproved: readonly components["schemas"]["CapabilityId"][];
            readonly offersLeftOut: readonly components["schemas"]["CapabilityId"][];
            readonly ownershipRequests: number;
        };
        /** @enum {string} */
        readonly MergeObstacle: "same_agency" | "both_owned" | "source_owned" | "source_suspended";
        readonly MergePageResponse: {
            readonly items: readonly components["schemas"]["MergeResponse"][];
            readonly nextCursor: string | null;
        };
        readonly MergePreviewResponse: {
            /** @description Fields that will say what the other said. */
            readonly fieldsTaken: readonly string[];
            readonly obstacle: components["schemas"]["MergeObstacle"] | null;
            readonly offersAdded: readonly components["schemas"]["CapabilityId"][];
            readonly offersImproved: readonly components["schemas"]["CapabilityId"][];
            readonly offersLeftOut: readonly components["schemas"]["CapabilityId"][];
        };
        readonly MergeRequest: {
            readonly reason: string;
            /** Format: uuid */
            readonly sourceId: string;
            /**
             * Format: uuid
             * @description Keeps its id and its address.
             */
            readonly targetId: string;
        };
        readonly MergeResponse: {
            readonly id: string;
            /** Format: date-time */
            readonly mergedAt: string;
            readonly moved: components["schemas"]["MergeMovesResponse"];
            readonly reason: string;
            readonly sourceId: string;
            readonly sourceName: string;
            /** @description Leads to the target from now on. */
            readonly sourceSlug: string;
            readonly targetId: string;
            readonly targetName: string;
        };
        readonly MonthFiguresResponse: {
            readonly briefs: number;
            /** @description YYYY-MM */
            readonly month: string;
            readonly withoutAgency: number;
        };
        /** @enum {string} */
        readonly MoveKind: "take_clients" | "show_case" | "verify_offer" | "sector_case" | "work_remotely" | "serve_region" | "speak_language" | "lower_minimum" | "raise_hours" | "lower_rate" | "add_capability";
        readonly MoveOutcomeResponse: {
            /** @description Points gained; may be zero where the move opens a gate. */
            readonly liftPpm: number;
            readonly move: components["schemas"]["MoveResponse"];
            readonly of: number;
            readonly opensGate: boolean;
            /** @description The place it would reach; null below the first thousand. */
            readonly position: number | null;
            readonly scorePpm: number;
        };
        readonly MoveResponse: {
            /** @description Rate or minimum after the move. */
            readonly amountMinor: number | null;
            readonly capability: components["schemas"]["CapabilityId"] | null;
            /** @description After the move. */
            readonly hoursPerMonth: number | null;
            readonly kind: components["schemas"]["MoveKind"];
            readonly language: components["schemas"]["LanguageId"] | null;
            readonly region: components["schemas"]["RegionId"] | null;
            readonly sector: components["schemas"]["SectorId"] | null;
        };
        readonly MovesTogetherResponse: {
            readonly moves: readonly components["schemas"]["MoveResponse"][];
            readonly of: number;
            readonly position: number | null;
            readonly scorePpm: number;
        };
        readonly NeedEffectResponse: {
            readonly isFirstChanged: boolean;
            readonly minutesAfter: number;
            readonly minutesBefore: number;
            /** @description First ten places, before or after. */
            readonly moves: readonly components["schemas"]["AgencyMoveResponse"][];
            readonly newcomers: number;
            /** @description 1 is the latest need. */
            readonly ordinal: number;
            /** @description 1 = the same ranking, 0 = nothing in common; the top weighs most. */
            readonly overlapRatio: number;
            /** @description Of the first twenty places. */
            readonly placesChanged: number;
            readonly sector: components["schemas"]["SectorId"] | null;
            readonly shortlistEntered: number;
            readonly sizeClass: components["schemas"]["SizeClass"] | null;
        };
        readonly NeedLineResponse: {
            readonly capability: components["schemas"]["CapabilityId"];
            readonly inHouseMinutes: number;
            readonly isMustHave: boolean;
            /** @description A month, one-off work spread, in-house work taken away. */
            readonly minutes: number;
            readonly oneOffMinutes: number;
            readonly recurringMinutes: number;
            readonly sources: readonly (components["schemas"]["ChannelSourceResponse"] | components["schemas"]["FoundationSourceResponse"] | components["schemas"]["AskSourceResponse"])[];
            readonly weightPpm: number;
        };
        readonly NeedResponse: {
            readonly currency: components["schemas"]["Currency"];
            readonly feeBudgetMinor: number | null;
            readonly isRemoteAccepted: boolean;
            readonly languages: readonly components["schemas"]["LanguageId"][];
            readonly lines: readonly components["schemas"]["NeedLineResponse"][];
            readonly refusesSectorConflict: boolean;
            readonly region: components["schemas"]["RegionId"] | null;
            readonly sector: components["schemas"]["SectorId"] | null;
            readonly sizeClass: components["schemas"]["SizeClass"] | null;
        };
        readonly NewOrganisationRequest: {
            readonly kind: components["schemas"]["OrganisationKind"];
            readonly name: string;
            readonly vatNumber: string | null;
        };
        /** @enum {string} */
        readonly NextStep: "state_a_goal" | "save_until_minimum_budget" | "raise_value_or_close_rate" | "buy_marketing_direction_first" | "start_from_search" | "put_goals_in_order" | "ask_for_leads_first" | "align_kpi_with_goal" | "build_somewhere_to_land" | "set_up_measurement" | "close_the_hours_gap" | "match_target_and_money" | "use_fewer_channels" | "start_paid_while_organic_grows" | "concentrate_on_one_channel" | "state_a_budget" | "bring_in_who_decides" | "write_to_the_mailing_list" | "keep_it_in_house" | "choose_an_agency";
        /** @enum {string} */
        readonly NotificationKind: "sign-in-from-new-device" | "password-changed" | "two-factor-changed" | "data-exported" | "adviser-added" | "agency-published" | "agency-suspended" | "claim-verified" | "claim-more-asked" | "claim-rejected" | "claim-contested" | "evidence-expiring" | "appeal-received" | "appeal-decided";
        readonly NotificationPageResponse: {
            readonly items: readonly components["schemas"]["NotificationResponse"][];
            readonly nextCursor: string | null;
        };
        readonly NotificationResponse: {
            /** Format: date-time */
            readonly createdAt: string;
            readonly id: string;
            readonly kind: components["schemas"]["NotificationKind"];
            /** @description Names, reasons and days the wording needs. */
            readonly params: {
                readonly [key: string]: string | number | boolean;
            };
            /** @description Where to go, without the language: `/account/security`. */
            readonly path: string | null;
            /** Format: date-time */
            readonly readAt: string | null;
        };
        /** @enum {string} */
        readonly Objective: "quote_requests" | "online_sales" | "store_visits" | "awareness" | "repeat_customers" | "product_launch" | "recruiting";
        readonly ObjectiveCountResponse: {
            readonly count: number;
            readonly value: components["schemas"]["ObjectiveVerdict"];
        };
        readonly ObjectiveTallyResponse: {
            /** @description Of values too rare to be told, together. */
            readonly others: number;
            readonly shown: readonly components["schemas"]["ObjectiveCountResponse"][];
        };
        /** @enum {string} */
        readonly ObjectiveVerdict: "lead_generation" | "awareness" | "ordered_mix" | "confused" | "undetermined";
        readonly OfferBody: {
            readonly capability: components["schemas"]["CapabilityId"];
            readonly hoursPerMonth: number | null;
            readonly shareBasisPoints: number | null;
        };
        readonly OfferedSecondFactorResponse: {
            /** @description What the QR code says. */
            readonly address: string;
            /** @description For who cannot scan. */
            readonly secret: string;
        };
        readonly OfferResponse: {
            readonly capability: components["schemas"]["CapabilityId"];
            readonly evidence: components["schemas"]["EvidenceLevel"];
            /** @description Hours a month for one client. */
            readonly hoursPerMonth: number;
            readonly reason: components["schemas"]["EvidenceReasonResponse"];
            readonly shareRatio: number;
        };
        readonly OpenInvitationPageResponse: {
            /** @description Latest first. */
            readonly items: readonly components["schemas"]["OpenInvitationResponse"][];
            readonly nextCursor: string | null;
        };
        readonly OpenInvitationResponse: {
            /** @description The address it was sent to: only an account with it can accept. */
            readonly email: string;
            /** Format: date-time */
            readonly expiresAt: string;
            readonly id: string;
            readonly invitedBy: string;
            readonly organisationId: string;
            readonly organisationKind: components["schemas"]["OrganisationKind"];
            readonly organisationName: string;
            readonly role: components["schemas"]["MembershipRole"];
        };
        /** @enum {string} */
        readonly OrganisationKind: "sme" | "agency";
        readonly OrganisationMemberResponse: {
            readonly email: string;
            readonly name: string;
            readonly role: components["schemas"]["MembershipRole"];
            readonly status: components["schemas"]["PersonStatus"];
            readonly userId: string;
        };
        readonly OrganisationPageResponse: {
            readonly items: readonly components["schemas"]["OrganisationResponse"][];
            readonly nextCursor: string | null;
        };
        readonly OrganisationResponse: {
            /** @description The agency it has listed, if any. */
            readonly agencyId: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly id: string;
            readonly kind: components["schemas"]["OrganisationKind"];
            readonly name: string;
            /** @description What the caller is in it. */
            readonly role: components["schemas"]["MembershipRole"];
            readonly vatNumber: string | null;
            /** @description Also the ETag; send it as If-Match to change the organisation. */
            readonly version: number;
        };
        readonly OwnershipCandidateListResponse: {
            readonly items: readonly components["schemas"]["OwnershipCandidateResponse"][];
        };
        readonly OwnershipCandidateResponse: {
            readonly city: string | null;
            readonly name: string;
            readonly slug: string;
        };
        /** @enum {string} */
        readonly OwnershipGround: "vat_number" | "email_domain";
        readonly OwnershipRequestBody: {
            readonly message?: string;
            /** @description Of the listed agency. */
            readonly slug: string;
        };
        readonly OwnershipRequestListResponse: {
            /** @description Latest first. */
            readonly items: readonly components["schemas"]["OwnershipRequestResponse"][];
        };
        readonly OwnershipRequestResponse: {
            readonly agencyId: string;
            readonly agencyName: string | null;
            /** @description Null when the agency is gone since. */
            readonly agencySlug: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly decisionReason: string | null;
            readonly grounds: readonly components["schemas"]["OwnershipGround"][];
            readonly id: string;
            readonly state: components["schemas"]["OwnershipRequestState"];
        };
        /** @enum {string} */
        readonly OwnershipRequestState: "waiting" | "accepted" | "refused";
        readonly OwnershipToDecideResponse: {
            readonly agency: components["schemas"]["AdminAgencyResponse"];
            /** Format: date-time */
            readonly createdAt: string;
            readonly grounds: readonly components["schemas"]["OwnershipGround"][];
            readonly id: string;
            readonly message: string;
            readonly organisationId: string;
            readonly organisationName: string;
            readonly organisationVatNumber: string | null;
            readonly state: string;
        };
        readonly OwnEvidenceResponse: {
            /** @description What will fall, soonest first. */
            readonly ageing: readonly components["schemas"]["AgeingResponse"][];
            /** @description Finished cases that speak for it. */
            readonly cases: number;
            /** @description Of the draft, in its order. */
            readonly claims: readonly components["schemas"]["ClaimEvidenceResponse"][];
        };
        readonly OwnExposureResponse: {
            readonly attentionShare: number;
            /** @description Shortlists it was near enough to be in. */
            readonly contended: number;
            readonly days: number;
            /** @description Shortlists of the period. */
            readonly lists: number;
            readonly meritShare: number;
            /** @description Shortlists the agency was in. */
            readonly shown: number;
        };
        readonly OwnImportRequest: {
            /** @description Reads and reports, and changes nothing. */
            readonly isDryRun: boolean;
            /** @description CSV, or a JSON array. */
            readonly text: string;
        };
        readonly OwnImportResponse: {
            readonly cases: number;
            /** @description Of the draft: what is written, or would be. */
            readonly changes: readonly components["schemas"]["FieldChangeResponse"][];
            readonly isDryRun: boolean;
            readonly offers: number;
            readonly people: number;
            readonly profile: components["schemas"]["AgencyProfileDraftResponse"];
            readonly rows: readonly components["schemas"]["OwnRowResponse"][];
        };
        /** @enum {string} */
        readonly OwnRowIssue: "unknown_kind" | "nothing_said" | "no_name" | "no_capability" | "unknown_capability" | "several_capabilities" | "unreadable_figure" | "figure_out_of_bounds" | "unreadable_month" | "unknown_sector" | "invalid_link" | "shortened_text" | "unknown_column" | "not_taken" | "said_twice" | "beyond_limit";
        readonly OwnRowIssueResponse: {
            readonly code: components["schemas"]["OwnRowIssue"];
            /** @description As the file names it. */
            readonly column: string;
            /** @description The whole of what was not taken. */
            readonly text: string;
        };
        /** @enum {string} */
        readonly OwnRowKind: "offer" | "case" | "person";
        /** @enum {string} */
        readonly OwnRowOutcome: "taken" | "partly" | "left_out";
        readonly OwnRowResponse: {
            readonly issues: readonly components["schemas"]["OwnRowIssueResponse"][];
            readonly kind: components["schemas"]["OwnRowKind"] | null;
            readonly label: string;
            readonly line: number;
            readonly outcome: components["schemas"]["OwnRowOutcome"];
        };
        readonly OwnSuspensionsResponse: {
            readonly agencyName: string;
            readonly agencySlug: string;
            readonly isSuspended: boolean;
            /** @description Latest first. */
            readonly suspensions: readonly components["schemas"]["SuspensionHistoryResponse"][];
        };
        /** @enum {string} */
        readonly PageCheck: "unlisted" | "waiting" | "checked" | "changed_since";
        readonly PageCheckResponse: {
            /** Format: date-time */
            readonly on: string | null;
            readonly state: components["schemas"]["PageCheck"];
        };
        readonly PartnerKindResponse: {
            /** @description What the partner covers most of. */
            readonly capability: components["schemas"]["CapabilityId"];
            readonly kind: components["schemas"]["AgencyKind"];
            /** @description In how many of them the partner leads. */
            readonly leading: number;
            readonly teams: number;
        };
        readonly PartnersResponse: {
            readonly days: number;
            /** @description Most teams first. */
            readonly partners: readonly components["schemas"]["PartnerKindResponse"][];
            /** @description Null while too few firms are behind it. */
            readonly teams: number | null;
        };
        readonly PatienceResponse: {
            readonly channel: components["schemas"]["ChannelId"];
            readonly firstEffectMonth: number;
            readonly fullEffectMonth: number;
        };
        readonly PauseRequest: {
            readonly reason: string | null;
        };
        readonly PersonBody: {
            readonly capabilities: readonly components["schemas"]["CapabilityId"][];
            readonly name: string;
            readonly role: string;
        };
        readonly PersonMembershipResponse: {
            readonly organisationId: string;
            readonly organisationKind: components["schemas"]["OrganisationKind"];
            readonly organisationName: string;
            readonly role: components["schemas"]["MembershipRole"];
        };
        /** @enum {string} */
        readonly PersonStatus: "active" | "suspended" | "erased";
        readonly PlacesBandResponse: {
            readonly from: number;
            readonly needs: number;
            readonly to: number;
        };
        /** @enum {string} */
        readonly PlanLanding: "landing_page" | "site";
        readonly PlanLineResponse: {
            readonly capability: components["schemas"]["CapabilityId"];
            readonly hourlyRateMinor: number;
            readonly inHouseMinutes: number;
            readonly isMustHave: boolean;
            readonly minutes: number;
            readonly oneOffMinutes: number;
            readonly recurringMinutes: number;
            readonly sources: readonly (components["schemas"]["ChannelSourceResponse"] | components["schemas"]["FoundationSourceResponse"] | components["schemas"]["AskSourceResponse"])[];
        };
        readonly PlanResponse: {
            readonly adequacyRatio: number | null;
            readonly affordableMinutes: number | null;
            readonly averageLeadsPerMonth: components["schemas"]["RangeResponse"] | null;
            readonly blendedRateMinor: number;
            readonly channels: readonly components["schemas"]["ChannelChoiceResponse"][];
            readonly costPerLeadMinor: components["schemas"]["RangeResponse"] | null;
            readonly currency: components["schemas"]["Currency"];
            readonly feesMinor: number | null;
            readonly fullMonthlyMinor: number;
            readonly horizonMonths: number;
            readonly leadsPerMonth: components["schemas"]["RangeResponse"] | null;
            readonly lines: readonly components["schemas"]["PlanLineResponse"][];
            readonly mediaMinor: number | null;
            readonly monthlyMinor: number | null;
            readonly neededMinutes: number;
            readonly objective: components["schemas"]["ObjectiveVerdict"];
            readonly patience: readonly components["schemas"]["PatienceResponse"][];
            readonly pursuit: components["schemas"]["Pursuit"];
            readonly remedies: readonly (components["schemas"]["AddBudgetResponse"] | components["schemas"]["DropChannelResponse"] | components["schemas"]["DoInHouseResponse"])[];
            readonly scope: components["schemas"]["PlanScope"];
            readonly spreadMonths: number;
        };
        /** @enum {string} */
        readonly PlanScope: "whole_plan" | "asked_only";
        readonly PreferencesResponse: {
            readonly digest: components["schemas"]["DigestFrequency"];
            readonly kinds: readonly components["schemas"]["KindPreferenceResponse"][];
        };
        readonly PreviewEffectResponse: {
            /** @description Ranked for every need. */
            readonly agencies: number;
            readonly biggestScoreMovePpm: number;
            readonly byPlacesChanged: readonly components["schemas"]["PlacesBandResponse"][];
            readonly firstChanged: number;
            readonly leastOverlapRatio: number;
            readonly meanOverlapRatio: number;
            /** @description Most moved first. */
            readonly needs: readonly components["schemas"]["NeedEffectResponse"][];
            readonly reach: components["schemas"]["PreviewReach"];
            readonly shortlistChanged: number;
            readonly unmoved: number;
        };
        /** @enum {string} */
        readonly PreviewReach: "rankings" | "names" | "next_import";
        readonly PreviewResponse: {
            /** @description Needs ranked so far. */
            readonly done: number;
            readonly effect: components["schemas"]["PreviewEffectResponse"] | null;
            readonly id: string;
            readonly status: components["schemas"]["PreviewStatus"];
            readonly total: number;
        };
        /** @enum {string} */
        readonly PreviewStatus: "running" | "done" | "failed";
        readonly PriorsResponse: {
            readonly responsivenessAnsweredInTime: number;
            readonly responsivenessReceived: number;
            readonly trackRecordMean: number;
            readonly trackRecordReviews: number;
        };
        readonly ProblemResponse: {
            /** @example brief.not_found */
            readonly code: string;
            readonly correlationId: string;
            /** @description The figures a message may need. */
            readonly details: {
                readonly [key: string]: unknown;
            };
            /** @example 404 */
            readonly status: number;
            /** @example Not Found */
            readonly title: string;
            /** @example about:blank */
            readonly type: string;
            readonly violations: readonly components["schemas"]["ViolationResponse"][];
        };
        readonly ProfileContent: {
            readonly certifications: readonly components["schemas"]["CertificationBody"][];
            readonly clients: components["schemas"]["ClientsBody"];
            readonly company: components["schemas"]["CompanyBody"];
            readonly description: components["schemas"]["DescriptionBody"];
            readonly offers: readonly components["schemas"]["OfferBody"][];
            readonly people: readonly components["schemas"]["PersonBody"][];
            readonly reach: components["schemas"]["ReachBody"];
            readonly terms: components["schemas"]["TermsBody"];
        };
        /** @enum {string} */
        readonly ProfileDecision: "approve" | "ask_more" | "reject";
        readonly ProfileQualityResponse: {
            readonly lines: readonly components["schemas"]["QualityLineResponse"][];
            readonly next: components["schemas"]["QualityStepResponse"] | null;
            readonly score: number;
            readonly version: string;
        };
        /** @enum {string} */
        readonly ProfileState: "draft" | "published" | "paused";
        readonly ProfileToReviewResponse: {
            readonly agency: components["schemas"]["AdminAgencyResponse"] | null;
            readonly agencyName: string;
            /** @description Since it was last approved. */
            readonly changes: readonly components["schemas"]["FieldChangeResponse"][];
            readonly organisationId: string;
            /** Format: date-time */
            readonly publishedAt: string | null;
            /**
             * Format: date-time
             * @description Null when nothing of it was ever decided.
             */
            readonly reviewedAt: string | null;
            readonly reviewState: components["schemas"]["ReviewState"];
            readonly twins: readonly components["schemas"]["TwinsResponse"][];
            readonly vatCheck: components["schemas"]["VatCheck"];
            /** @description For `If-Match`. */
            readonly version: number;
        };
        readonly ProfileViolationResponse: {
            readonly code: string;
            readonly path: string;
        };
        readonly ProgrammeStatisticsResponse: {
            readonly briefsMatched: number;
            readonly briefsSubmitted: number;
            /** @description Submitted briefs that were told: no agency yet. */
            readonly briefsWithoutAgency: number;
            readonly offers: number;
            /** @description Offers shown by a case or verified. */
            readonly offersWithEvidence: number;
            readonly publishedAgencies: number;
            /** @description Regions where at least one agency works on site. */
            readonly regionsServed: number;
        };
        readonly ProveIdentityRequest: {
            readonly code: string | null;
            readonly password: string;
        };
        readonly ProviderDepartureResponse: {
            /** @description Where to send the browser. */
            readonly address: string;
        };
        /** @enum {string} */
        readonly ProviderOutcome: "signed-in" | "second-factor" | "link-needed" | "no-account";
        readonly ProviderReturnRequest: {
            readonly query: string;
        };
        readonly ProviderReturnResponse: {
            /** @description The address the provider vouches for. */
            readonly email: string | null;
            readonly outcome: components["schemas"]["ProviderOutcome"];
        };
        readonly PublicCaseResponse: {
            readonly capabilities: readonly components["schemas"]["CapabilityId"][];
            /** @description `YYYY-MM` */
            readonly deliveredIn: string | null;
            readonly figures: readonly components["schemas"]["CaseFigureResponse"][];
            readonly fileId: string | null;
            readonly id: string;
            readonly link: string | null;
            readonly result: string;
            readonly sector: components["schemas"]["SectorId"] | null;
            readonly title: string;
        };
        readonly PublicCertificationResponse: {
            readonly fileId: string | null;
            readonly issuer: string;
            readonly link: string | null;
            readonly name: string;
            readonly year: number | null;
        };
        readonly PublicPersonResponse: {
            readonly capabilities: readonly components["schemas"]["CapabilityId"][];
            readonly name: string;
            readonly role: string;
        };
        readonly PublishedProfileResponse: {
            /** @description Cases not fit to be shown yet. */
            readonly leftOutCases: readonly components["schemas"]["LeftOutCaseResponse"][];
            readonly profile: components["schemas"]["AgencyProfileDraftResponse"];
        };
        readonly PublishedRevisionResponse: {
            /** Format: date-time */
            readonly publishedAt: string;
            readonly reason: string;
            readonly restoresVersion: number | null;
            readonly value: components["schemas"]["ReferenceValueBody"];
            readonly version: number;
        };
        readonly PublishReferenceRequest: {
            readonly reason: string;
        };
        /** @enum {string} */
        readonly Pursuit: "leads" | "awareness";
        /** @enum {string} */
        readonly QualityCriterion: "evidence" | "cases" | "company" | "reach" | "people" | "prices" | "description" | "logo";
        readonly QualityLineResponse: {
            readonly criterion: components["schemas"]["QualityCriterion"];
            readonly points: number;
            readonly possible: number;
            readonly steps: readonly components["schemas"]["QualityStepResponse"][];
        };
        /** @enum {string} */
        readonly QualityStep: "prove_offer" | "add_case" | "add_figures" | "add_vat_number" | "await_check" | "say_places" | "say_languages" | "say_sectors" | "say_sizes" | "name_person" | "say_rate" | "say_retainer" | "describe" | "translate" | "add_logo";
        readonly QualityStepResponse: {
            readonly capability: components["schemas"]["CapabilityId"] | null;
            readonly points: number;
            readonly step: components["schemas"]["QualityStep"];
        };
        readonly RaiseBudgetResponse: {
            readonly extraFeeMinor: number;
            readonly feeBudgetMinor: number;
            /** @enum {string} */
            readonly kind: "raise_budget";
        };
        readonly RaiseCapacityResponse: {
            readonly capability: components["schemas"]["CapabilityId"];
            readonly hoursPerMonth: number;
            /** @enum {string} */
            readonly kind: "raise_capacity";
        };
        readonly RangeAnswerBody: {
            readonly high: number;
            /** @enum {string} */
            readonly kind: "range";
            readonly low: number;
        };
        readonly RangeResponse: {
            readonly high: number;
            readonly low: number;
            readonly typical: number;
        };
        readonly RankedCandidateResponse: {
            readonly candidate: components["schemas"]["CandidateResponse"];
            readonly name: string;
            /** @description The last part of the address of its page. */
            readonly slug: string;
        };
        readonly RankingRulesResponse: {
            readonly algorithmVersion: string;
            readonly evidenceFactors: readonly components["schemas"]["EvidenceFactorResponse"][];
            readonly exposure: components["schemas"]["ExposureResponse"];
            /** @description Every published figure the engine leans on. */
            readonly figures: readonly components["schemas"]["FigureResponse"][];
            /** @description Version of the published figures; 0 = as shipped. */
            readonly figureVersion: number;
            readonly gates: readonly components["schemas"]["GateReason"][];
            readonly kindThresholds: {
                readonly [key: string]: number;
            };
            /** @description What a neighbouring size class is worth. */
            readonly nearSizePpm: number;
            readonly priors: components["schemas"]["PriorsResponse"];
            /** @description So many jobs that clients rated do too. */
            readonly ratedJobsForShown: number;
            /** @description A case younger than this makes a capability "shown". */
            readonly shownCaseMaxAgeMonths: number;
            /** @description Sum to 1,000,000. */
            readonly weights: readonly components["schemas"]["CriterionWeightResponse"][];
        };
        readonly RatingResponse: {
            readonly count: number;
            readonly mean: number;
        };
        readonly ReachBody: {
            readonly isRemote: boolean;
            readonly languages: readonly components["schemas"]["LanguageId"][];
            readonly servedRegions: readonly components["schemas"]["RegionId"][];
        };
        readonly ReasonedLevelResponse: {
            readonly capability: components["schemas"]["CapabilityId"];
            readonly level: components["schemas"]["EvidenceLevel"];
            readonly reason: components["schemas"]["EvidenceReasonResponse"];
        };
        readonly ReasonFiguresResponse: {
            readonly exclusions: number;
            readonly reason: components["schemas"]["GateReason"];
        };
        readonly ReasonRequest: {
            readonly reason: string;
        };
        readonly RecoverPasswordRequest: {
            readonly email: string;
            readonly locale: components["schemas"]["Locale"];
        };
        readonly RecoveryCodesResponse: {
            /** @description Shown this once; each is good once. */
            readonly codes: readonly string[];
        };
        readonly ReferenceDetailsResponse: {
            readonly bookVersion: number;
            readonly draft: components["schemas"]["ReferenceDraftResponse"] | null;
            /** @description Latest first. */
            readonly history: readonly components["schemas"]["PublishedRevisionResponse"][];
            readonly itemId: string;
            readonly kind: components["schemas"]["ReferenceKind"];
            /** @description Of this draft and these books. */
            readonly preview: components["schemas"]["PreviewResponse"] | null;
            /** @description As the code ships it. */
            readonly shipped: components["schemas"]["ReferenceValueBody"] | null;
            readonly value: components["schemas"]["ReferenceValueBody"];
            /** @description Grows with every draft and publication; the ETag. */
            readonly version: number;
        };
        readonly ReferenceDraftResponse: {
            readonly restoresVersion: number | null;
            /** Format: date-time */
            readonly savedAt: string;
            readonly value: components["schemas"]["ReferenceValueBody"];
        };
        readonly ReferenceItemResponse: {
            /** @description Somebody has saved a value that is not published yet. */
            readonly isDrafted: boolean;
            readonly itemId: string;
            /** Format: date-time */
            readonly publishedAt: string | null;
            readonly value: components["schemas"]["ReferenceValueBody"];
            /** @description Version of the book it was last published in; 0 = as shipped. */
            readonly version: number;
        };
        /** @enum {string} */
        readonly ReferenceKind: "figure" | "label" | "mapping";
        readonly ReferenceListResponse: {
            readonly bookVersion: number;
            readonly items: readonly components["schemas"]["ReferenceItemResponse"][];
        };
        readonly ReferenceRevisionsResponse: {
            /** @description Oldest first. */
            readonly figures: readonly components["schemas"]["FigureRevisionResponse"][];
            /** @description Version of the published figures; 0 = as shipped. */
            readonly figureVersion: number;
            /** @description Oldest first. */
            readonly labels: readonly components["schemas"]["LabelRevisionResponse"][];
            /** @description Version of the names; 0 = as shipped. */
            readonly labelVersion: number;
        };
        readonly ReferenceValueBody: {
            readonly figure: components["schemas"]["FigureValue"] | null;
            readonly label: components["schemas"]["LabelValue"] | null;
            readonly mapping: components["schemas"]["MappingValue"] | null;
        };
        readonly RegionCountResponse: {
            readonly count: number;
            readonly value: components["schemas"]["RegionId"] | null;
        };
        readonly RegionDisparityResponse: {
            readonly groups: readonly components["schemas"]["RegionExposureResponse"][];
            /** @description Worst over best treated group; 1: alike. */
            readonly ratio: number | null;
        };
        readonly RegionExposureResponse: {
            readonly agencies: number;
            /** @description 1: shown as deserved. */
            readonly attentionPerMerit: number | null;
            readonly attentionShare: number;
            readonly group: components["schemas"]["RegionId"] | null;
            readonly meritShare: number;
        };
        /** @enum {string} */
        readonly RegionId: "ITC1" | "ITC2" | "ITC3" | "ITC4" | "ITH1" | "ITH2" | "ITH3" | "ITH4" | "ITH5" | "ITI1" | "ITI2" | "ITI3" | "ITI4" | "ITF1" | "ITF2" | "ITF3" | "ITF4" | "ITF5" | "ITF6" | "ITG1" | "ITG2";
        readonly RegionResponse: {
            readonly id: components["schemas"]["RegionId"];
            readonly name: components["schemas"]["LocalizedTextResponse"];
        };
        readonly RegionTallyResponse: {
            /** @description Of values too rare to be told, together. */
            readonly others: number;
            readonly shown: readonly components["schemas"]["RegionCountResponse"][];
        };
        /** @enum {string} */
        readonly RejectionReason: "malformed_row" | "no_name" | "no_known_service" | "duplicate_in_file";
        readonly RejectionResponse: {
            readonly detail: string;
            /** @description Line of the file the row starts on. */
            readonly line: number;
            readonly name: string;
            readonly reason: components["schemas"]["RejectionReason"];
        };
        /**
         * @description `other`: too rare to be named.
         * @enum {string}
         */
        readonly ReleasedSector: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U" | "V" | "other";
        readonly ResetPasswordRequest: {
            readonly password: string;
            readonly token: string;
        };
        readonly ResponsivenessResponse: {
            readonly answeredInTime: number;
            readonly received: number;
        };
        /** @enum {string} */
        readonly ReviewState: "none" | "waiting" | "approved" | "rejected";
        readonly RevisedFigureResponse: {
            readonly confidence: components["schemas"]["Confidence"];
            readonly country: string;
            readonly period: string;
            readonly source: string;
            readonly unit: string;
            readonly value: components["schemas"]["RevisedRangeResponse"];
        };
        readonly RevisedRangeResponse: {
            readonly high: number;
            readonly low: number;
            readonly typical: number;
        };
        readonly RevisedTextResponse: {
            readonly en: string;
            readonly it: string;
        };
        /** @enum {string} */
        readonly RowWarningCode: "name_from_key" | "impossible_rating" | "rating_without_reviews" | "unreadable_figure" | "invalid_vat_number" | "invalid_website" | "shares_over_100" | "vague_labels" | "unknown_labels" | "shortened_text";
        readonly RowWarningResponse: {
            readonly code: components["schemas"]["RowWarningCode"];
            readonly detail: string;
            readonly line: number;
            readonly name: string;
        };
        /** @enum {string} */
        readonly RuleId: "no_goal_stated" | "budget_below_minimum" | "break_even_below_cpa" | "management_asked_as_social" | "social_asked_for_leads" | "several_goals_small_budget" | "awareness_below_size" | "goal_kpi_contradiction" | "nothing_to_land_on" | "nothing_measured" | "hours_short" | "target_above_plan" | "fees_eat_media" | "horizon_shorter_than_ramp" | "too_few_conversions" | "no_budget_stated" | "no_decision_maker" | "mailing_list_unused" | "in_house_covers_ask" | "ready_to_go";
        readonly SaveCaseRequest: {
            readonly content: components["schemas"]["CaseContentBody"];
        };
        readonly SaveDraftRequest: {
            readonly content: components["schemas"]["BriefContent"];
        };
        readonly SaveHistoryRequest: {
            readonly isUsed: boolean;
            readonly series: readonly components["schemas"]["HistorySeriesBody"][];
        };
        readonly SavePreferencesRequest: {
            readonly digest: components["schemas"]["DigestFrequency"];
            readonly kinds: readonly components["schemas"]["KindPreferenceBody"][];
        };
        readonly SaveProfileRequest: {
            readonly content: components["schemas"]["ProfileContent"];
        };
        readonly SaveReferenceDraftRequest: {
            readonly figure: components["schemas"]["FigureValue"] | null;
            readonly label: components["schemas"]["LabelValue"] | null;
            readonly mapping: components["schemas"]["MappingValue"] | null;
            readonly restoresVersion: number | null;
        };
        /** @enum {string} */
        readonly SearchDemand: "yes" | "some" | "no" | "unknown";
        readonly SecondFactorRequest: {
            readonly code: string;
        };
        readonly SectorCountResponse: {
            readonly count: number;
            readonly value: components["schemas"]["SectorId"] | null;
        };
        /** @enum {string} */
        readonly SectorId: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U" | "V";
        readonly SectorResponse: {
            readonly id: components["schemas"]["SectorId"];
            readonly name: components["schemas"]["LocalizedTextResponse"];
        };
        readonly SectorTallyResponse: {
            /** @description Of values too rare to be told, together. */
            readonly others: number;
            readonly shown: readonly components["schemas"]["SectorCountResponse"][];
        };
        readonly SendInvitationRequest: {
            readonly email: string;
            readonly locale: components["schemas"]["Locale"];
            readonly role: components["schemas"]["MembershipRole"];
        };
        readonly SessionItemResponse: {
            /** Format: date-time */
            readonly createdAt: string;
            /** @description As `Firefox, Windows`; empty when the browser does not say. */
            readonly device: string;
            readonly id: string;
            readonly isCurrent: boolean;
            /** Format: date-time */
            readonly lastSeenAt: string;
        };
        readonly SessionListResponse: {
            readonly items: readonly components["schemas"]["SessionItemResponse"][];
        };
        readonly SessionResponse: {
            readonly person: components["schemas"]["CurrentPersonResponse"] | null;
            /** @description The sign-in provider, when there is one. */
            readonly provider: string | null;
        };
        readonly SessionsEndedResponse: {
            readonly ended: number;
        };
        /** @enum {string} */
        readonly Severity: "blocking" | "attention" | "good";
        readonly SignatureResponse: {
            /** @description Null: a guest wrote it. */
            readonly authorship: components["schemas"]["BriefAuthorshipResponse"] | null;
        };
        /** @enum {string} */
        readonly SignInOutcome: "signed-in" | "second-factor";
        readonly SignInRequest: {
            readonly email: string;
            readonly password: string;
        };
        readonly SignInResponse: {
            readonly outcome: components["schemas"]["SignInOutcome"];
        };
        readonly SignUpByInvitationRequest: {
            readonly locale: components["schemas"]["Locale"];
            readonly name: string;
            readonly password: string;
            readonly token: string;
        };
        readonly SignUpRequest: {
            readonly email: string;
            readonly locale: components["schemas"]["Locale"];
            readonly name: string;
            readonly organisation: components["schemas"]["NewOrganisationRequest"] | null;
            readonly password: string;
        };
        /** @enum {string} */
        readonly SizeClass: "micro" | "small" | "medium" | "large";
        readonly SizeDisparityResponse: {
            readonly groups: readonly components["schemas"]["SizeExposureResponse"][];
            /** @description Worst over best treated group; 1: alike. */
            readonly ratio: number | null;
        };
        readonly SizeExposureResponse: {
            readonly agencies: number;
            /** @description 1: shown as deserved. */
            readonly attentionPerMerit: number | null;
            readonly attentionShare: number;
            readonly group: components["schemas"]["SizeClass"] | null;
            readonly meritShare: number;
        };
        readonly SizeResponse: {
            readonly id: components["schemas"]["SizeClass"];
            readonly name: components["schemas"]["LocalizedTextResponse"];
        };
        readonly SoleOwnershipResponse: {
            readonly name: string;
            readonly organisationId: string;
        };
        readonly StandingLineResponse: {
            readonly capability: components["schemas"]["CapabilityId"];
            /** @description A month. */
            readonly hours: number;
            readonly weightPoints: number;
        };
        /** @enum {string} */
        readonly StandingNeedKind: "typical" | "real";
        readonly StandingNeedResponse: {
            readonly currency: components["schemas"]["Currency"];
            /** @description Monthly fees. */
            readonly feeBand: components["schemas"]["FeeBandResponse"] | null;
            readonly key: string;
            readonly kind: components["schemas"]["StandingNeedKind"];
            readonly lines: readonly components["schemas"]["StandingLineResponse"][];
            readonly macroArea: components["schemas"]["MacroAreaId"] | null;
            /** @description YYYY-MM, of real needs only. */
            readonly month: string | null;
            readonly objective: components["schemas"]["ObjectiveVerdict"];
            readonly region: components["schemas"]["RegionId"] | null;
            /** @description `other`: too rare to be named. */
            readonly sector: components["schemas"]["ReleasedSector"] | null;
            readonly sizeClass: components["schemas"]["SizeClass"] | null;
            readonly summary: components["schemas"]["StandingTextResponse"] | null;
            /** @description Of typical needs only. */
            readonly title: components["schemas"]["StandingTextResponse"] | null;
        };
        readonly StandingPageResponse: {
            readonly agency: components["schemas"]["AgencyCardResponse"];
            readonly items: readonly components["schemas"]["StandingSummaryResponse"][];
            readonly nextCursor: string | null;
            readonly status: components["schemas"]["AgencyStatus"];
        };
        readonly StandingResponse: {
            readonly algorithmVersion: string;
            /** @description The one that lifts most. */
            readonly best: components["schemas"]["MoveOutcomeResponse"] | null;
            /** @description What the firm itself would see. */
            readonly breakdown: components["schemas"]["MatchBreakdownResponse"];
            readonly coveragePpm: number;
            /** @description The first gate that is shut. */
            readonly gate: components["schemas"]["GateReason"] | null;
            /** @description Every gate that is shut. */
            readonly gates: readonly components["schemas"]["GateFailureResponse"][];
            /** @description Single moves, the one that lifts most first. */
            readonly moves: readonly components["schemas"]["MoveOutcomeResponse"][];
            readonly need: components["schemas"]["StandingNeedResponse"];
            /** @description Agencies that pass the gates. */
            readonly of: number;
            /** @description Of the others from the top, a thousand at most, whoever they are. */
            readonly otherScoresPpm: readonly number[];
            /** @description Null when a gate is shut, or below the first thousand. */
            readonly position: number | null;
            readonly scorePpm: number;
            /** @description The first few made together. */
            readonly together: components["schemas"]["MovesTogetherResponse"] | null;
        };
        readonly StandingSummaryResponse: {
            /** @description The one that lifts most. */
            readonly best: components["schemas"]["MoveOutcomeResponse"] | null;
            readonly coveragePpm: number;
            /** @description The first gate that is shut. */
            readonly gate: components["schemas"]["GateReason"] | null;
            readonly need: components["schemas"]["StandingNeedResponse"];
            /** @description Agencies that pass the gates. */
            readonly of: number;
            /** @description Null when a gate is shut, or below the first thousand. */
            readonly position: number | null;
            readonly scorePpm: number;
        };
        readonly StandingTextResponse: {
            readonly en: string;
            readonly it: string;
        };
        readonly StatusFiguresResponse: {
            readonly agencies: number;
            readonly status: components["schemas"]["AgencyStatus"];
        };
        readonly SubscriptionResponse: {
            /** @description The address, all but its first letter hidden. */
            readonly address: string;
            readonly list: components["schemas"]["MailList"];
        };
        readonly SupplyResponse: {
            /** @description Of these, taking new clients. */
            readonly available: number;
            readonly offering: number;
            /** @description Of these, shown by a case or verified. */
            readonly proving: number;
        };
        readonly SuspendAgencyRequest: {
            readonly noticeEn: string;
            readonly noticeIt: string;
        };
        readonly SuspensionHistoryResponse: {
            readonly appeals: readonly components["schemas"]["AppealResponse"][];
            readonly id: string;
            /**
             * Format: date-time
             * @description Null while it lasts.
             */
            readonly liftedAt: string | null;
            readonly liftReason: string | null;
            readonly noticeEn: string;
            /** @description Shown on the public page. */
            readonly noticeIt: string;
            /** Format: date-time */
            readonly suspendedAt: string;
        };
        readonly SuspensionNoticeResponse: {
            readonly noticeEn: string;
            readonly noticeIt: string;
            /** Format: date-time */
            readonly since: string;
        };
        readonly SuspensionResponse: {
            readonly id: string;
            /**
             * Format: date-time
             * @description Null while it lasts.
             */
            readonly liftedAt: string | null;
            readonly liftReason: string | null;
            readonly noticeEn: string;
            /** @description Shown on the public page. */
            readonly noticeIt: string;
            /** Format: date-time */
            readonly suspendedAt: string;
        };
        readonly TaxonomyResponse: {
            readonly capabilities: readonly components["schemas"]["CapabilityResponse"][];
            readonly channels: readonly components["schemas"]["ChannelResponse"][];
            readonly languages: readonly components["schemas"]["LanguageResponse"][];
            readonly regions: readonly components["schemas"]["RegionResponse"][];
            readonly sectors: readonly components["schemas"]["SectorResponse"][];
            readonly sizes: readonly components["schemas"]["SizeResponse"][];
        };
        /** @enum {string} */
        readonly TeamAdvice: "team" | "one_agency" | "one_vertical";
        readonly TeamAnswerResponse: {
            /** @description Agencies that pass the gates and can do some of it, or lead. */
            readonly considered: number;
            /** @description How much more another team could cover at most; 0 when proven. */
            readonly gapPpm: number;
            /** @description False: a deadline struck before every other team was ruled out. */
            readonly isProven: boolean;
            readonly outcome: components["schemas"]["TeamOutcome"];
            readonly team: components["schemas"]["TeamResponse"] | null;
        };
        readonly TeamComparisonResponse: {
            readonly advice: components["schemas"]["TeamAdvice"];
            /** @description One agency alone, for the same money. */
            readonly bestAgency: components["schemas"]["TeamResponse"] | null;
            /** @description One that leads nobody, alone. */
            readonly bestVertical: components["schemas"]["TeamResponse"] | null;
            /** @description What the team covers more than the best agency. */
            readonly gainPpm: number;
        };
        readonly TeamConditionsRequest: {
            readonly excludedAgencyIds: readonly string[];
            readonly fixedAgencyIds: readonly string[];
            readonly inHouse: components["schemas"]["InHousePersonRequest"] | null;
            readonly maxMembers: number;
            readonly prefersFewer: boolean;
            readonly region: components["schemas"]["RegionId"] | null;
        };
        readonly TeamLineResponse: {
            readonly capability: components["schemas"]["CapabilityId"];
            readonly coveragePpm: number;
            readonly neededMinutes: number;
            readonly status: components["schemas"]["TeamLineStatus"];
            readonly weightPpm: number;
        };
        /** @enum {string} */
        readonly TeamLineStatus: "covered" | "partly" | "missing" | "not_offered";
        readonly TeamMemberResponse: {
            /** @description Null is the firm’s own person. */
            readonly agencyId: string | null;
            /** @description A month; the bills of a team sum to its cost. */
            readonly billMinor: number;
            readonly coordinationMinutes: number;
            /** @description Minutes its retainer pays for and nobody uses. */
            readonly idleMinutes: number;
            readonly isLead: boolean;
            /** @description What the others cover less without it; below zero when it had to be in. */
            readonly lossPpm: number;
            readonly tasks: readonly components["schemas"]["TeamTaskResponse"][];
        };
        /** @enum {string} */
        readonly TeamOutcome: "found" | "no_team" | "fixed_shut";
        readonly TeamResponse: {
            /** @description The part of the cost that holds the team together. */
            readonly coordinationMinor: number;
            readonly costMinor: number;
            readonly coveragePpm: number;
            /** @description They sum to the coverage of the team. */
            readonly lines: readonly components["schemas"]["TeamLineResponse"][];
            /** @description The lead first, then by coverage. */
            readonly members: readonly components["schemas"]["TeamMemberResponse"][];
        };
        readonly TeamRunResponse: {
            /** @description Everybody named, as they were that day. */
            readonly agencies: readonly components["schemas"]["AgencyCardResponse"][];
            readonly algorithmVersion: string;
            readonly best: components["schemas"]["TeamAnswerResponse"];
            readonly briefId: string;
            readonly budgetMinor: number | null;
            readonly comparison: components["schemas"]["TeamComparisonResponse"];
            /** Format: date-time */
            readonly computedAt: string;
            readonly conditions: components["schemas"]["TeamConditionsRequest"];
            readonly id: string;
            /** @description Other good teams, really different. */
            readonly others: readonly components["schemas"]["TeamAnswerResponse"][];
            /** @description The match run whose need it is for. */
            readonly runId: string;
        };
        readonly TeamTaskResponse: {
            readonly capability: components["schemas"]["CapabilityId"];
            /** @description Of the whole need. */
            readonly coveragePpm: number;
            readonly evidence: components["schemas"]["EvidenceLevel"];
            /** @description Whole minutes a month. */
            readonly minutes: number;
        };
        readonly TermsBody: {
            readonly currency: components["schemas"]["Currency"];
            readonly hourlyRateMinor: number | null;
            readonly isAvailable: boolean;
            readonly minRetainerMinor: number | null;
        };
        /** @enum {string} */
        readonly TokenScope: "profile:read" | "profile:write" | "standing:read" | "briefs:read" | "briefs:write";
        readonly TopOfferResponse: {
            readonly capability: components["schemas"]["CapabilityId"];
            readonly evidence: components["schemas"]["EvidenceLevel"];
            readonly shareRatio: number;
        };
        readonly TwinResponse: {
            readonly city: string | null;
            readonly id: string;
            /** @description Its own people write it. */
            readonly isOwned: boolean;
            readonly name: string;
            readonly offers: number;
            readonly slug: string;
            readonly status: string;
            readonly vatNumber: string | null;
            readonly website: string | null;
        };
        readonly TwinScanResponse: {
            readonly compared: number;
            readonly found: number;
        };
        readonly TwinsDetailResponse: {
            readonly first: components["schemas"]["TwinResponse"];
            /** @description The first stays. */
            readonly intoFirst: components["schemas"]["MergePreviewResponse"];
            /** @description The second stays. */
            readonly intoSecond: components["schemas"]["MergePreviewResponse"];
            /** @description 0 to 100. */
            readonly score: number;
            readonly second: components["schemas"]["TwinResponse"];
            readonly signals: readonly components["schemas"]["DuplicateSignalResponse"][];
            /** @description For `If-Match`. */
            readonly version: number;
        };
        readonly TwinsPageResponse: {
            readonly items: readonly components["schemas"]["TwinsResponse"][];
            readonly nextCursor: string | null;
        };
        readonly TwinsResponse: {
            readonly first: components["schemas"]["TwinResponse"];
            /** @description 0 to 100. */
            readonly score: number;
            readonly second: components["schemas"]["TwinResponse"];
            readonly signals: readonly components["schemas"]["DuplicateSignalResponse"][];
            /** @description For `If-Match`. */
            readonly version: number;
        };
        readonly UnknownAnswerBody: {
            /** @enum {string} */
            readonly kind: "unknown";
        };
        readonly UnreadCountResponse: {
            /** @description Counted to 100 and no further. */
            readonly count: number;
        };
        readonly ValueAnswerBody: {
            /** @enum {string} */
            readonly kind: "value";
            readonly value: number;
        };
        /** @enum {string} */
        readonly VatCheck: "not_asked" | "valid" | "unknown" | "unavailable";
        /** @enum {string} */
        readonly Verdict: "ready" | "fix_first" | "reduce_scope" | "not_yet";
        readonly VerificationRequest: {
            /**
             * Format: uuid
             * @description The case it rests on.
             */
            readonly caseId: string;
            readonly message?: string;
        };
        readonly VerificationResponse: {
            /** @description The first entry that is not right. */
            readonly brokenAt: number | null;
            /** @description Entries in an intact log. */
            readonly count: number | null;
            /** @description Of the last entry of an intact log. */
            readonly headHash: string | null;
            readonly isIntact: boolean;
            readonly reason: components["schemas"]["ChainFault"] | null;
        };
        /**
         * @description verified
         * @enum {string}
         */
        readonly Verifier: "admin" | "client";
        readonly VerifyOfferResponse: {
            readonly capability: components["schemas"]["CapabilityId"];
            /** @enum {string} */
            readonly kind: "verify_offer";
        };
        readonly ViolationResponse: {
            /** @example max */
            readonly code: string;
            /** @example content.budget.monthlyMinor */
            readonly path: string;
        };
        /** @enum {string} */
        readonly WaitingKind: "profile" | "claim" | "contest" | "ownership";
        /** @enum {string} */
        readonly WaitingOrder: "age" | "impact";
        readonly WaitingPageResponse: {
            readonly items: readonly components["schemas"]["WaitingResponse"][];
            readonly nextCursor: string | null;
        };
        readonly WaitingResponse: {
            readonly agencyName: string;
            readonly capability: components["schemas"]["CapabilityId"] | null;
            readonly city: string | null;
            /** @description Of the organisation, the agency, the agency, the request. */
            readonly id: string;
            /** @description What the decision moves over the matches of the last 90 days, ppm. */
            readonly impactPpm: number;
            readonly kind: components["schemas"]["WaitingKind"];
            /** @description Matches of the last 90 days it would have touched. */
            readonly matches: number;
            /** Format: date-time */
            readonly since: string;
        };
        readonly WaitingSummaryResponse: {
            /** Format: date-time */
            readonly oldestSince: string | null;
            readonly openAppeals: number;
            readonly openTwins: number;
            readonly waiting: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly changeProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version being changed. */
                readonly "If-Match": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeProfileRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listHoldings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HoldingListResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly exportData: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DataExportResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly askEmailChange: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeEmailRequest"];
            };
        };
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly sendVerification: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getErasure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErasureResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly askErasure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AskErasureRequest"];
            };
        };
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErasureResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly callOffErasure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getNotificationPreferences: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PreferencesResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly saveNotificationPreferences: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version being changed. */
                readonly "If-Match": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SavePreferencesRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PreferencesResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listNotifications: {
        readonly parameters: {
            readonly query?: {
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
                readonly limit?: number;
                /** @description Only those not read yet. */
                readonly only?: "unread";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotificationPageResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly markNotificationRead: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly markAllNotificationsRead: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MarkAllReadRequest"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly countUnreadNotifications: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnreadCountResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly changePassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly proveIdentity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProveIdentityRequest"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly offerSecondFactor: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferedSecondFactorResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly turnOffSecondFactor: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly turnOnSecondFactor: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SecondFactorRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecoveryCodesResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly renewRecoveryCodes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecoveryCodesResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listSessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionListResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly endOtherSessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly endSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly sessionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listAdminAgencies: {
        readonly parameters: {
            readonly query?: {
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
                readonly limit?: number;
                readonly q?: string;
                readonly status?: "published" | "suspended";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdminAgencyPageResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly suspendAgency: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and body, the first answer is given again. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly agencyId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SuspendAgencyRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SuspensionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly liftSuspension: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly agencyId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listSuspensions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly agencyId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SuspensionHistoryResponse"][];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listAppeals: {
        readonly parameters: {
            readonly query?: {
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
                readonly limit?: number;
                readonly open?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AppealPageResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly decideAppeal: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version being changed. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecideAppealRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AppealResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listActions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActActionsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listActs: {
        readonly parameters: {
            readonly query?: {
                readonly action?: string;
                readonly actorId?: string;
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
                /** @description Included. */
                readonly from?: string;
                readonly limit?: number;
                readonly objectId?: string;
                readonly objectKind?: string;
                /** @description Excluded. */
                readonly until?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActPageResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getAct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly seq: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly exportActs: {
        readonly parameters: {
            readonly query?: {
                readonly action?: string;
                readonly actorId?: string;
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
                readonly format?: "csv" | "json";
                /** @description Included. */
                readonly from?: string;
                readonly limit?: number;
                readonly objectId?: string;
                readonly objectKind?: string;
                /** @description Excluded. */
                readonly until?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": string;
                    readonly "text/csv": string;
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly verifyAuditLog: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerificationResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly anchorAuditLog: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerificationResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getClaimToDecide: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly agencyId: string;
                readonly capability: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClaimToDecideResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly decideClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version being changed. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly agencyId: string;
                readonly capability: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecideClaimRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClaimDecidedResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listDeadLetters: {
        readonly parameters: {
            readonly query?: {
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeadLetterPageResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly retryDeadLetter: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listDuplicates: {
        readonly parameters: {
            readonly query?: {
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TwinsPageResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getDuplicates: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly firstId: string;
                readonly secondId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TwinsDetailResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly dismissDuplicates: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version being changed. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly firstId: string;
                readonly secondId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly scanDuplicates: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TwinScanResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getMarketExposure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MarketExposureResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly importAgencies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    readonly dryRun?: boolean;
                    /** Format: binary */
                    readonly file: string;
                    /** Format: binary */
                    readonly mapping?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportReportResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listMerges: {
        readonly parameters: {
            readonly query?: {
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MergePageResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly mergeAgencies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and body, the first answer is given again. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MergeRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MergeResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listAdminOrganisations: {
        readonly parameters: {
            readonly query?: {
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
                readonly kind?: "sme" | "agency";
                readonly limit?: number;
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdminOrganisationPageResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getOrganisationRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdminOrganisationDetailResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getOwnershipRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnershipToDecideResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly decideOwnership: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecideOwnershipRequest"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listPeople: {
        readonly parameters: {
            readonly query?: {
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
                readonly limit?: number;
                readonly q?: string;
                readonly status?: "active" | "suspended";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdminPersonPageResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdminPersonDetailResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly reactivatePerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version being changed. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly endPersonSessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionsEndedResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly suspendPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version being changed. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getProfileToReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProfileToReviewResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly decideProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version being changed. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecideProfileRequest"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listWaiting: {
        readonly parameters: {
            readonly query?: {
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
                readonly kind?: components["schemas"]["WaitingKind"];
                readonly limit?: number;
                readonly order?: components["schemas"]["WaitingOrder"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WaitingPageResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly summariseWaiting: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WaitingSummaryResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listReferences: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly book: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceListResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getReference: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly book: string;
                readonly itemId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceDetailsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly saveReferenceDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly book: string;
                readonly itemId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SaveReferenceDraftRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceDetailsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly dropReferenceDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly book: string;
                readonly itemId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceDetailsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly previewReferenceDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly book: string;
                readonly itemId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PreviewResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly publishReference: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly book: string;
                readonly itemId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PublishReferenceRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceDetailsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getReferencePreview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly previewId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PreviewResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getAdminStatistics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdminStatisticsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listAgencies: {
        readonly parameters: {
            readonly query?: {
                /** @description The agency offers all of them. */
                readonly capability?: readonly components["schemas"]["CapabilityId"][];
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
                readonly kind?: components["schemas"]["AgencyKind"];
                readonly language?: components["schemas"]["LanguageId"];
                readonly limit?: number;
                readonly maxMonthlyMinor?: number;
                /** @description Words, typos forgiven. */
                readonly q?: string;
                /** @description Works there on site. */
                readonly region?: components["schemas"]["RegionId"];
                readonly remote?: boolean;
                readonly sector?: components["schemas"]["SectorId"];
                readonly size?: components["schemas"]["SizeClass"];
                readonly sort?: components["schemas"]["AgencySort"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgencyPageResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getAgency: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly slug: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgencyProfileResponse"];
                };
            };
            /** @description `Location` is the same route of the agency. */
            readonly 301: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly contestClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and body, the first answer is given again. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly capability: string;
                readonly slug: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ContestRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContestedResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly countAgencyFacets: {
        readonly parameters: {
            readonly query?: {
                /** @description The agency offers all of them. */
                readonly capability?: readonly components["schemas"]["CapabilityId"][];
                readonly kind?: components["schemas"]["AgencyKind"];
                readonly language?: components["schemas"]["LanguageId"];
                readonly maxMonthlyMinor?: number;
                /** @description Words, typos forgiven. */
                readonly q?: string;
                /** @description Works there on site. */
                readonly region?: components["schemas"]["RegionId"];
                readonly remote?: boolean;
                readonly sector?: components["schemas"]["SectorId"];
                readonly size?: components["schemas"]["SizeClass"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgencyFacetsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listBriefs: {
        readonly parameters: {
            readonly query?: {
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
                readonly limit?: number;
                /** @description Of one firm only; all the caller acts for when left out. */
                readonly organisationId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BriefPageResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly createBrief: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and body, the first answer is given again. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateBriefRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BriefResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getBrief: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BriefResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly saveDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version being changed. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SaveDraftRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BriefResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly deleteBrief: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version being changed. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getAuthorship: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignatureResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getCandidates: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CandidateListResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getDiagnosis: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DiagnosisResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly duplicateBrief: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and body, the first answer is given again. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BriefResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getExclusions: {
        readonly parameters: {
            readonly query?: {
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
                readonly limit?: number;
                readonly reason?: components["schemas"]["GateReason"];
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExclusionPageResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HistoryResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly saveHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version being changed. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SaveHistoryRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HistoryResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly deleteHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version being changed. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getMatches: {
        readonly parameters: {
            readonly query?: {
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MatchListResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly explainMatch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly agencyId: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MatchExplanationResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly compareMatches: {
        readonly parameters: {
            readonly query: {
                /** @description Two to four agency ids, separated by commas. */
                readonly agencyIds: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MatchComparisonResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getNeed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NeedResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly choosePlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version being changed. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChosenPlan"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BriefResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly withdrawPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version being changed. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BriefResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly submitBrief: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version being changed. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BriefResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly findTeam: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TeamConditionsRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TeamRunResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getTeam: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly teamId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TeamRunResponse"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly traceFrontier: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TeamConditionsRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FrontierResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly confirmEmail: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConfirmEmailRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConfirmedEmailResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listExamples: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExampleListResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getExample: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly slug: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExampleResponse"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly openPublicFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "image/webp": string;
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly readInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InvitationTokenRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenInvitationResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly acceptInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InvitationTokenRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenInvitationResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly declineInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InvitationTokenRequest"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listWaitingInvitations: {
        readonly parameters: {
            readonly query?: {
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenInvitationPageResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly acceptWaitingInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly invitationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenInvitationResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly declineWaitingInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly invitationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listOrganisations: {
        readonly parameters: {
            readonly query?: {
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganisationPageResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly foundOrganisation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and body, the first answer is given again. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FoundOrganisationRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganisationResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getOrganisation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganisationResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly changeOrganisation: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version being changed. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeOrganisationRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganisationResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listActsOnBehalf: {
        readonly parameters: {
            readonly query?: {
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActOnBehalfPageResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getAgencyProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgencyProfileDraftResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly saveAgencyProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version being changed. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SaveProfileRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgencyProfileDraftResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly createAgencyProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and body, the first answer is given again. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgencyProfileDraftResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly appealSuspension: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and body, the first answer is given again. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AppealRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AppealResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listAgencyCases: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgencyCaseListResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly createAgencyCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and body, the first answer is given again. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SaveCaseRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgencyCaseResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly saveAgencyCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version being changed. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly caseId: string;
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SaveCaseRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgencyCaseResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly deleteAgencyCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version being changed. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly caseId: string;
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly answerExaminer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly capability: string;
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerificationRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClaimMovedResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly requestVerification: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly capability: string;
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerificationRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClaimMovedResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getAgencyEvidence: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnEvidenceResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly importAgencyProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version being changed. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OwnImportRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnImportResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listOwnershipCandidates: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnershipCandidateListResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listOwnershipRequests: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnershipRequestListResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly requestOwnership: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and body, the first answer is given again. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OwnershipRequestBody"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnershipRequestResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly pauseAgencyProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version being changed. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PauseRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgencyProfileDraftResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly previewAgencyProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgencyProfileResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly publishAgencyProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version being changed. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PublishedProfileResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getAgencyQuality: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProfileQualityResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly resumeAgencyProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version being changed. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgencyProfileDraftResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getOwnSuspensions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnSuspensionsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listApiTokens: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiTokenListResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly createApiToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateApiTokenRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IssuedApiTokenResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly revokeApiToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
                readonly tokenId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly deleteOrganisation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeleteOrganisationRequest"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly leaveOrganisation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listFiles: {
        readonly parameters: {
            readonly query?: {
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
                readonly kind?: components["schemas"]["FileKind"];
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FilePageResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly keepFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                    /** @enum {string} */
                    readonly kind: "logo" | "case_picture" | "case_document" | "certification";
                };
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FileResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly openOwnFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly fileId: string;
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                    readonly "image/webp": string;
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly removeFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly fileId: string;
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listInvitations: {
        readonly parameters: {
            readonly query?: {
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvitationPageResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly sendInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Sent again with the same key and body, the first answer is given again. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SendInvitationRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvitationResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly revokeInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly invitationId: string;
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly resendInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly invitationId: string;
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvitationResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly listMembers: {
        readonly parameters: {
            readonly query?: {
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberPageResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly removeMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
                readonly userId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly changeRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
                readonly userId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeRoleRequest"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getStandings: {
        readonly parameters: {
            readonly query?: {
                /** @description `nextCursor` of the page before. */
                readonly cursor?: string;
                readonly kind?: components["schemas"]["StandingNeedKind"];
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandingPageResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getDemand: {
        readonly parameters: {
            readonly query?: {
                readonly days?: 90 | 365;
                /** @description The whole market without it. */
                readonly region?: components["schemas"]["RegionId"];
            };
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DemandResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getOwnExposure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnExposureResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getStanding: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly needKey: string;
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandingResponse"];
                };
            };
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getPartners: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PartnersResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly recoverPassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecoverPasswordRequest"];
            };
        };
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly resetPassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResetPasswordRequest"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getProgrammeStatistics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProgrammeStatisticsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getMarketStatistics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MarketStatisticsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getRankingRules: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RankingRulesResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getReferenceRevisions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReferenceRevisionsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly signInPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignInRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignInResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly leaveForProvider: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderDepartureResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly comeBackFromProvider: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProviderReturnRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderReturnResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly passSecondFactor: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SecondFactorRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignInResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly signOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly signUpPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignUpRequest"];
            };
        };
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly signUpInvited: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignUpByInvitationRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignInResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly getTaxonomy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaxonomyResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly describeUnsubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly leaveMailList: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly live: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HealthResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readonly ready: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HealthResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
}
