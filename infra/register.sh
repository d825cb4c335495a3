#!/bin/sh
# Makes the registration people sign in to the tab with, or brings one that is there up to date: run it as often as
# you like. It is the registration of registration/aad.manifest.json, and has no secret. infra/README.md says the same
# by hand.
set -eu

pause=${REGISTER_PAUSE:-5}
name='Small Changes tab'
host=''
client_id=''

usage() {
  cat <<'END'
Makes or updates the tab's app registration in Microsoft Entra, and prints the settings that name it.

sh infra/register.sh --host <name> [--name <name>] [--client-id <id>]

  --host       where people reach the app, without https://
  --name       what the registration is called; "Small Changes tab" unless told
  --client-id  the registration to bring up to date, where its name does not say which

Sign in first, with az login, as somebody who may register applications.
END
}

stop() {
  echo "$1" >&2
  exit 1
}

note() {
  echo "$1" >&2
}

id_shape='[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}'

has_shape() {
  printf '%s\n' "$1" | grep -Eqx "$2"
}

while [ $# -gt 0 ]; do
  case $1 in
    --help | -h) usage; exit 0 ;;
    --host | --name | --client-id)
      [ $# -gt 1 ] || stop "$1 needs a value. See --help."
      case $1 in
        --host) host=$2 ;;
        --name) name=$2 ;;
        --client-id) client_id=$2 ;;
      esac
      shift 2
      ;;
    *) stop "There is no option $1. See --help." ;;
  esac
done

[ -n "$host" ] || stop 'Give --host: where people reach the app, such as small-changes.example.gov.uk.'
# Teams on Android takes no capitals in it.
host=$(printf '%s' "$host" | tr '[:upper:]' '[:lower:]')
has_shape "$host" '([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}' ||
  stop "--host is a bare name such as small-changes.example.gov.uk, without https:// or a path, not \"$host\"."
has_shape "$name" '[A-Za-z0-9 ._()-]{1,120}' ||
  stop '--name takes letters, numbers, spaces, full stops, hyphens, underscores and round brackets.'
[ -z "$client_id" ] || has_shape "$client_id" "$id_shape" ||
  stop '--client-id is an id such as 00000000-0000-0000-0000-000000000000.'

command -v az >/dev/null || stop 'Install the Azure CLI first: https://learn.microsoft.com/cli/azure/install-azure-cli.'
tenant=$(az account show --query tenantId --output tsv 2>/dev/null) ||
  stop 'Sign in first: az login --allow-no-subscriptions --tenant <your tenant>.'

# The list is of names that begin alike, so the query asks for the whole name.
find_registration() {
  if [ -n "$client_id" ]; then
    az ad app show --id "$client_id" --query '[[appId,id]]' --output tsv 2>/dev/null ||
      stop "There is no registration $client_id in the tenant $tenant."
  else
    az ad app list --display-name "$name" --query "[?displayName=='$name'].[appId,id]" --output tsv
  fi
}

found=$(find_registration)
case $(printf '%s' "$found" | grep -c .) in
  0)
    note "Makes the registration \"$name\" in the tenant $tenant."
    found=$(az ad app create --display-name "$name" --sign-in-audience AzureADMyOrg --query '[[appId,id]]' --output tsv)
    ;;
  1) note "Brings the registration \"$name\" in the tenant $tenant up to date." ;;
  *) stop "More than one registration is called \"$name\": say which with --client-id." ;;
esac
client_id=$(printf '%s' "$found" | cut -f 1)
object_id=$(printf '%s' "$found" | cut -f 2)

body=$(mktemp)
trap 'rm -f "$body"' EXIT

# Ids are fixed once they are made, and Microsoft Graph takes none.
fill() {
  sed -e '/^  "id":/d' -e '/^  "appId":/d' \
    -e "s|\${{TAB_CLIENT_ID}}|$client_id|g" \
    -e "s|\${{TAB_NAME}}|$name|g" \
    -e "s|\${{PUBLIC_HOST}}|$host|g" \
    -e "s|\${{AAD_APP_ACCESS_AS_USER_PERMISSION_ID}}|$scope_id|g" \
    "$(dirname "$0")/registration/aad.manifest.json"
}

# What was made a moment ago is not known everywhere in Microsoft Entra at once.
update() {
  tries=1
  until az rest --method PATCH --url "https://graph.microsoft.com/v1.0/applications/$object_id" \
    --headers Content-Type=application/json --body "@$body" --output none; do
    [ "$tries" -lt 5 ] || stop 'Microsoft Entra did not take it: what stands above says why.'
    tries=$((tries + 1))
    sleep "$pause"
  done
}

scope_id=$(az ad app show --id "$client_id" \
  --query "api.oauth2PermissionScopes[?value=='access_as_user'].id | [0]" --output tsv 2>/dev/null || true)
if ! has_shape "$scope_id" "$id_shape"; then
  # It has to be the only one of its registration. Clients cannot be allowed a scope in the same breath as it is made.
  scope_id=8d1f3f0e-6c5b-4c1d-9a52-3f7b2f0f6b1a
  fill | sed '/^    "preAuthorizedApplications":/,/^    \],$/d' >"$body"
  update
fi
fill >"$body"
update

# Without it Teams is told that the tenant knows no such resource.
az ad sp show --id "$client_id" --output none 2>/dev/null ||
  az ad sp create --id "$client_id" --output none

note 'Done. These are its settings; TAB_CLIENT_ID is tabClientId in main.bicep and --tab-client-id of npm run package:'
echo "TAB_CLIENT_ID=$client_id"
echo "PUBLIC_HOST=$host"
echo "TENANT_IDS=$tenant"
