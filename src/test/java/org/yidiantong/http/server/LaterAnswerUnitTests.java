package org.yidiantong.http.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A request whose answer another thread gives later is not answered by the valve before.
 */
class LaterAnswerUnitTests {

	@TempDir
	private Path home;

	@Test
	void isLeftToTheThreadThatGivesIt() throws Exception {
		CountDownLatch returned = new CountDownLatch(1);
		Tomcat tomcat = new Tomcat();
		tomcat.setBaseDir(this.home.toString());
		tomcat.setPort(0);
		tomcat.getEngine()
			.getPipeline()
			.addValve(new BodyValve(new BodyProperties(Duration.ofSeconds(20), 4096, Duration.ofMinutes(10), 2),
					new BodyWaits(3, 2), Places.unlimited()));
		Context context = tomcat.addContext("", this.home.toString());
		Tomcat.addServlet(context, "later", new Later(returned)).setAsyncSupported(true);
		context.addServletMappingDecoded("/*", "later");
		try {
			tomcat.start();
			URI url = URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/");
			HttpResponse<String> answer = HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(url)
					.header("Content-Type", "application/x-www-form-urlencoded")
					.POST(BodyPublishers.ofString("post=OF-1"))
					.build(), BodyHandlers.ofString());
			assertThat(answer.statusCode()).isEqualTo(202);
			assertThat(answer.body()).isEqualTo("OF-1");
		}
		finally {
			tomcat.stop();
			tomcat.destroy();
		}
	}

	/** Answers once its thread has left the servlet, and dispatches like Spring does. */
	private static final class Later extends HttpServlet {

		private final CountDownLatch returned;

		Later(CountDownLatch returned) {
			this.returned = returned;
		}

		@Override
		protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
			if (request.getAttribute("again") != null) {
				response.setStatus(202);
				response.getWriter().print(request.getParameter("post"));
				return;
			}
			request.getParameter("post");
			request.setAttribute("again", true);
			AsyncContext async = request.startAsync();
			CompletableFuture.runAsync(() -> {
				try {
					this.returned.await();
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
				async.dispatch();
			});
			this.returned.countDown();
		}

	}

}
