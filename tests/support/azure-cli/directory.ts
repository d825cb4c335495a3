/** What a tenant has of registrations, as the played Azure CLI keeps it between two calls. */

export type Body = {
  readonly displayName?: string;
  readonly signInAudience?: string;
  readonly identifierUris?: readonly string[];
  readonly requiredResourceAccess?: readonly object[];
  readonly appRoles?: readonly object[];
  readonly api?: {
    readonly requestedAccessTokenVersion?: number;
    readonly oauth2PermissionScopes?: readonly { readonly id: string; readonly value: string }[];
    readonly preAuthorizedApplications?: readonly {
      readonly appId: string;
      readonly delegatedPermissionIds: readonly string[];
    }[];
  };
};

export type Registration = {
  readonly appId: string;
  readonly id: string;
  readonly displayName: string;
  readonly body: Body;
};

export type Directory = {
  /** Null: nobody has signed in. */
  readonly tenantId: string | null;
  readonly registrations: Registration[];
  /** Who may be asked for tokens in the tenant, by their client ids. */
  readonly principals: string[];
  /** The ids the next registration is given. */
  readonly next: { readonly appId: string; readonly id: string };
  /** How many times yet Microsoft Entra has not heard everywhere of what was made. */
  unavailable: number;
  readonly calls: readonly (readonly string[])[];
};
