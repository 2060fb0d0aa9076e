package org.yidiantong.embedded;

import java.nio.file.Path;

/**
 * A command needs a running application, but none runs on this home folder.
 */
class ApplicationNotRunning extends RuntimeException {

	ApplicationNotRunning(Path home) {
		super(("数据目录 %1$s 上没有正在运行的程序。请先启动程序，或用 --yidiantong.home=目录 指明它的数据目录。"
				+ "No application is running on the home %1$s. Start it first, or name its folder by "
				+ "--yidiantong.home=DIR.")
			.formatted(home.toAbsolutePath()));
	}

}
