# syntax=docker/dockerfile:1

# Both stages are Debian 12, so that the ICU that is built against is the ICU that runs (72).
FROM swift:6.3-bookworm AS build
RUN apt-get update \
  && apt-get install -y --no-install-recommends libicu-dev libcurl4-openssl-dev libxml2-dev libcsv-dev libsqlite3-dev pkg-config \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN swift build -c release --product helder --static-swift-stdlib -Xlinker -s -Xlinker --build-id=none \
    -Xcc -ffile-prefix-map=/src/= \
  && install -D "$(swift build -c release --product helder --static-swift-stdlib --show-bin-path)/helder" /out/helder \
  && Scripts/settle-binary /out/helder

FROM debian:bookworm-slim
# tzdata: "today" is the day in the Netherlands.
RUN apt-get update \
  && apt-get install -y --no-install-recommends \
    libicu72 libcurl4 libxml2 libstdc++6 libhunspell-1.7-0 hunspell-nl \
    libcsv3 libgmime-3.0-0 libsqlite3-0 libssl3 poppler-utils ca-certificates tzdata \
  && rm -rf /var/lib/apt/lists/* \
  && useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin helder
ENV TZ=Europe/Amsterdam
COPY --from=build /out/helder /usr/local/bin/helder
COPY --from=build /src/LICENSE /src/NOTICE /usr/share/doc/helder/
# Helder writes no files: run it with --read-only.
USER 10001
EXPOSE 8080
# The slim image has no curl; bash opens the connection itself.
HEALTHCHECK --interval=30s --timeout=5s --start-period=5s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /healthz HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '200 OK' <&3"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["helder"]
CMD ["serve", "--host", "0.0.0.0"]
