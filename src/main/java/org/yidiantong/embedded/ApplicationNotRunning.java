package org.yidiantong.embedded;

import java.nio.file.Path;

/**
 * A command needs a running application, but none runs on this home folder.
 */
class ApplicationNotRunning extends RuntimeException {

	ApplicationNotRunning(Path home) {
		super("数据目录 %s 上没有正在运行的程序，请先启动。No application is running on the home %s; start it first."
			.formatted(home.toAbsolutePath(), home.toAbsolutePath()));
	}

}
