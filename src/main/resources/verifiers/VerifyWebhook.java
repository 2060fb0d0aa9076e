import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Receives webhooks on port 9000 and verifies them. Run: WEBHOOK_SECRET=whsec_… java VerifyWebhook.java */
public class VerifyWebhook {

	static final long TOLERANCE = 300; // seconds

	/** Returns whether the body was signed with the secret and is recent. */
	static boolean verified(String secret, String id, String timestamp, String signatures, byte[] body) throws Exception {
		if (id == null || timestamp == null || signatures == null || !timestamp.matches("[0-9]{1,12}")
				|| Math.abs(System.currentTimeMillis() / 1000 - Long.parseLong(timestamp)) > TOLERANCE) {
			return false;
		}
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replaceFirst("^whsec_", "")), "HmacSHA256"));
		mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
		byte[] expected = ("v1," + Base64.getEncoder().encodeToString(mac.doFinal(body))).getBytes(StandardCharsets.UTF_8);
		return Arrays.stream(signatures.split(" "))
			.anyMatch((given) -> MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8)));
	}

	public static void main(String[] arguments) throws Exception {
		int port = Integer.parseInt(System.getenv().getOrDefault("PORT", "9000"));
		HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
		server.createContext("/", (exchange) -> {
			byte[] body = exchange.getRequestBody().readAllBytes();
			var headers = exchange.getRequestHeaders();
			boolean good;
			try {
				good = verified(System.getenv("WEBHOOK_SECRET"), headers.getFirst("webhook-id"),
						headers.getFirst("webhook-timestamp"), headers.getFirst("webhook-signature"), body);
			}
			catch (Exception unreadable) {
				good = false;
			}
			exchange.sendResponseHeaders(good ? 204 : 400, -1);
			System.out.println(good ? "verified " + headers.getFirst("webhook-id") : "refused");
		});
		server.start();
	}

}
