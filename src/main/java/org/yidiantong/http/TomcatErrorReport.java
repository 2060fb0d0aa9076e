package org.yidiantong.http;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Writes the response to requests that Tomcat itself refuses, such as an invalid address:
 * a problem that does not reveal the server.
 */
@Component
class TomcatErrorReport implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				host.setErrorReportValveClass("");
				host.getPipeline().addValve(new Answer());
			}
		});
	}

	/** The valve that Tomcat calls when no response has been written. */
	private static final class Answer extends ErrorReportValve {

		@Override
		protected void report(Request request, Response response, @Nullable Throwable thrown) {
			int status = known(response.getStatus());
			if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
				return;
			}
			try {
				response.setStatus(status);
				response.setContentType("application/problem+json");
				response.setCharacterEncoding("UTF-8");
				response.getReporter().write(problem(status));
				response.finishResponse();
			}
			catch (IOException | IllegalStateException gone) {
				// whoever asked has left, or something was written after all
			}
		}

		/**
		 * What this server does not speak, such as another version of HTTP, is an error
		 * of whoever sends it.
		 */
		private static int known(int status) {
			return (status == HttpServletResponse.SC_NOT_IMPLEMENTED
					|| status == HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED) ? HttpServletResponse.SC_BAD_REQUEST
							: status;
		}

		private static String problem(int status) {
			boolean theirs = status < 500;
			return """
					{"type":"/problems/%s","title":"%s","status":%d,"detail":"%s"}""".formatted(
					theirs ? "bad-request" : "internal-error", theirs ? "请求有误" : "系统出错", status,
					theirs ? "这个请求无法处理，请检查后重试。" : "系统出了差错，请稍后再试。");
		}

	}

}
