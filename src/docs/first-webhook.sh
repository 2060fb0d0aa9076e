#!/bin/sh
# From an empty terminal to the first verified webhook. Run it anywhere: sh src/docs/first-webhook.sh
# It needs a JDK, Maven and curl. Each step can be typed by hand; src/docs/webhooks.md explains the rest.
set -eu
cd "$(dirname "$0")/../.."
base=${BASE_URL:-http://localhost:8080}     # an application that runs there already is used
port=${PORT:-9000}                          # where the receiver listens
verifier=${VERIFIER:-java src/main/resources/verifiers/VerifyWebhook.java}
received=$(mktemp)
started=
stop() { for process in $started; do kill "$process" 2>/dev/null || true; done; rm -f "$received"; }
trap stop EXIT

# The value of a member of a JSON object.
member() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }

echo "1. Start the application. Receivers in 127.0.0.0/8 are refused unless the operator allows them."
ready() { curl -fs "$base/actuator/health/readiness" >/dev/null; }
if ! ready; then
  mvn -q -B spring-boot:run -Dspring-boot.run.arguments=--yidiantong.webhooks.allowed-networks=127.0.0.0/8 >first-webhook.log 2>&1 &
  started=$!
  until ready; do
    kill -0 "$started" || { tail first-webhook.log; exit 1; }
    sleep 2
  done
fi

echo "2. Get a token. The demo has a client; elsewhere the administrator creates one on the page 数据对接."
token=$(curl -fsS -u "${CLIENT:-demo-341503:demo}" -d grant_type=client_credentials "$base/oauth2/token" | member access_token)

echo "3. Subscribe. The answer holds the secret that signs the messages, once."
created=$(curl -fsS -H "Authorization: Bearer $token" -H 'Content-Type: application/json' \
  -d "{\"url\": \"http://127.0.0.1:$port/\", \"types\": [\"org.yidiantong.complaint.filed.v1\"]}" \
  "$base/api/v1/341503/subscriptions")
secret=$(echo "$created" | member secret)
id=$(echo "$created" | member id)

echo "4. Start a receiver that verifies signatures. Copy the program; there is one in Python and one for Node, too."
WEBHOOK_SECRET=$secret PORT=$port $verifier >"$received" &
started="$started $!"
until curl -s -o /dev/null "http://127.0.0.1:$port/"; do sleep 1; done

echo "5. File a complaint, as any citizen can."
curl -fsS -H "Idempotency-Key: $(date +%s)-$$" -H 'Content-Type: application/json' \
  -d '{"itemCode": "B01", "placeCode": "341503100-V04", "text": "村口的路灯坏了三天", "anonymous": true}' \
  "$base/api/v1/341503/complaints"
echo

echo "6. Wait for the message. What the receiver misses is sent again after some seconds, and so on for 75 hours."
waited=0
until grep -q '^verified ' "$received"; do
  waited=$((waited + 1))
  [ "$waited" -le 120 ] || { echo "nothing came in two minutes: see GET $base/api/v1/341503/subscriptions/$id/deliveries"; exit 1; }
  sleep 1
done
cat "$received"
curl -fsS -X DELETE -H "Authorization: Bearer $token" "$base/api/v1/341503/subscriptions/$id"
