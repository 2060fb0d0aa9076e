/**
 * Everything that HTTP requests and responses of all modules share: problems of RFC 9457,
 * request bodies, paging parameters, security headers and the OpenAPI document.
 * <p>
 * A module throws a subclass of {@link org.yidiantong.kernel.Refusal}; this module maps
 * it to a status and a text and responds with a problem or, to people, with a page. For a
 * list, a controller takes a {@link org.yidiantong.kernel.PageRequest} and returns a
 * {@link org.yidiantong.kernel.Page}. A JSON body is a record marked
 * {@link org.yidiantong.http.JsonRequest}. Modules contribute
 * {@link org.yidiantong.http.ProblemFrame} beans to show problems inside their own pages.
 * Publishes nothing and listens to nothing.
 */
@ApplicationModule(displayName = "HTTP 接口", allowedDependencies = { "kernel", "tenancy" })
@NullMarked
package org.yidiantong.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
