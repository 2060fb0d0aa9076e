package org.yidiantong.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An embedded server ended during its start or did not answer in time. The message
 * includes the end of its log.
 */
class ServerNotStarted extends RuntimeException {

	private static final int WORDS = 600;

	ServerNotStarted(Path log) {
		super("内置服务未能启动，日志见 %s。A server brought along did not start, see its log:%n%s".formatted(log, tail(log)));
	}

	private static String tail(Path log) {
		try {
			String text = Files.readString(log).strip();
			return text.substring(Math.max(0, text.length() - WORDS));
		}
		catch (IOException ex) {
			return "(" + ex + ")";
		}
	}

}
