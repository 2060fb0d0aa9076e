package planted.unwantedlibrariesstayout.shop;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Jackson keeps its annotations where they were. */
record Order(@JsonProperty("number") String id) {
}
