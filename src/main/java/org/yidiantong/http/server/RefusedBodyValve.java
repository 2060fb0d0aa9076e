package org.yidiantong.http.server;

import java.io.IOException;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.yidiantong.http.BodyLimit;

/**
 * Answers a request whose body was refused with the error page of that status, whatever
 * the handler made of its failure to read.
 */
final class RefusedBodyValve extends ValveBase {

	RefusedBodyValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		getNext().invoke(request, response);
		if (request.getAttribute(TimedBody.ATTRIBUTE) instanceof TimedBody body && body.refusal() != 0
				&& !response.isCommitted()) {
			request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
			BodyLimit.refuse(request);
			response.sendError(body.refusal());
		}
	}

}
