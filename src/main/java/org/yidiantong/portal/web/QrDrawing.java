package org.yidiantong.portal.web;

import com.google.zxing.common.BitMatrix;
import org.yidiantong.portal.posters.QrCode;

import org.springframework.web.util.HtmlUtils;

/**
 * A QR code in SVG, with the address in letters below for those who cannot scan it.
 *
 * @param address what it leads to
 */
record QrDrawing(String address) {

	String svg() {
		BitMatrix modules = new QrCode(this.address).modules();
		int size = modules.getWidth();
		String text = HtmlUtils.htmlEscape(this.address);
		return """
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" shape-rendering="crispEdges">\
				<title>%3$s</title><rect width="%1$d" height="%2$d" fill="#fff"/><path d="%4$s" fill="#000"/>\
				<text x="%5$s" y="%1$d" font-family="monospace" font-size="%6$.2f" text-anchor="middle">%3$s</text></svg>
				"""
			.formatted(size, size + 3, text, path(modules), size / 2.0,
					Math.min(2.2, 1.55 * size / this.address.length()));
	}

	/** One line for each run of dark modules in a row. */
	private static String path(BitMatrix modules) {
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < modules.getHeight(); y++) {
			int x = 0;
			while (x < modules.getWidth()) {
				int start = x;
				while (x < modules.getWidth() && modules.get(x, y)) {
					x++;
				}
				if (x > start) {
					path.append('M')
						.append(start)
						.append(' ')
						.append(y)
						.append('h')
						.append(x - start)
						.append("v1h-")
						.append(x - start)
						.append('z');
				}
				x++;
			}
		}
		return path.toString();
	}

}
