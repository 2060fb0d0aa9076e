package org.yidiantong.site;

import java.util.Map;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.View;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Renders a page into memory, hands it to the cache, and then sends it. A page that fails
 * while it is rendered is never sent.
 */
class CachingView implements View {

	private final View view;

	private final Consumer<CachedPage> keeping;

	CachingView(View view, Consumer<CachedPage> keeping) {
		this.view = view;
		this.keeping = keeping;
	}

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		ContentCachingResponseWrapper memory = new ContentCachingResponseWrapper(response);
		this.view.render(model, request, memory);
		CachedPage page = CachedPage.of(memory.getContentAsByteArray());
		this.keeping.accept(page);
		page.send(request, response);
	}

}
