package org.yidiantong.embedded;

import java.nio.file.Path;

/**
 * Another application uses the home folder.
 */
class HomeInUse extends RuntimeException {

	HomeInUse(Path home, String holder) {
		super("数据目录 %s 正由另一个程序（进程 %s）使用。The home %s is in use by another application (pid %s)."
			.formatted(home.toAbsolutePath(), holder, home.toAbsolutePath(), holder));
	}

}
