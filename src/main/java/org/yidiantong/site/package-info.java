/**
 * What all pages share: the frame of citizen pages, menus, languages, the page cache, the
 * origin check of forms and drafts of their input.
 * <p>
 * A controller method marked {@link org.yidiantong.site.CitizenPage} is shown in the
 * layout {@code site/layout}, answered with an ETag and kept in the page cache in Redis;
 * when Redis is unavailable, pages are rendered on every request. Other modules
 * contribute {@link org.yidiantong.site.MenuEntry} and
 * {@link org.yidiantong.site.PageFragment} beans; this module knows no page of theirs.
 * {@link org.yidiantong.site.FormDrafts} keeps the input of a form for half an hour, so
 * that the form can answer with a redirect. {@link org.yidiantong.site.RefusalTexts}
 * tells on a page why something was refused. Publishes nothing and listens to nothing.
 */
@ApplicationModule(displayName = "Site 页面框架",
		allowedDependencies = { "kernel", "http", "ratelimit", "tenancy", "secrets" })
@NullMarked
package org.yidiantong.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
