package org.yidiantong.browser;

/**
 * What people look at.
 */
enum Screen {

	SMALL_PHONE(320, 640),

	PHONE(390, 844),

	DESKTOP(1280, 900);

	final int width;

	final int height;

	Screen(int width, int height) {
		this.width = width;
		this.height = height;
	}

}
