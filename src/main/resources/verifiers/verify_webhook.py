"""Receives webhooks on port 9000 and verifies them. Run: WEBHOOK_SECRET=whsec_… python3 verify_webhook.py"""
import base64
import hashlib
import hmac
import json
import os
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

TOLERANCE = 300  # seconds


def verified(secret, headers, body):
    """Returns whether the body (bytes) was signed with the secret and is recent."""
    key = base64.b64decode(secret.removeprefix("whsec_"))
    try:
        if abs(time.time() - int(headers["webhook-timestamp"])) > TOLERANCE:
            return False
    except (KeyError, TypeError, ValueError):
        return False
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    expected = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest())
    given = [one[3:].encode() for one in (headers["webhook-signature"] or "").split(" ") if one.startswith("v1,")]
    return any([hmac.compare_digest(expected, one) for one in given])


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"] or 0))
        good = verified(os.environ["WEBHOOK_SECRET"], self.headers, body)
        self.send_response(204 if good else 400)
        self.end_headers()
        if good:
            event = json.loads(body)
            print("verified", event["type"], event["subject"], flush=True)
        else:
            print("refused", flush=True)

    def log_message(self, *arguments):
        pass


if __name__ == "__main__":
    HTTPServer(("127.0.0.1", int(os.environ.get("PORT", "9000"))), Receiver).serve_forever()
