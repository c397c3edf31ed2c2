# One image for every command: `serve` (what it does unless told otherwise), `migrate`, `import`, `export`, `verify`.

FROM node:24-bookworm-slim AS pages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json ./
COPY src/cli/require-node.mjs src/cli/
COPY src/playground src/playground
COPY src/workbench src/workbench
RUN npm run build

FROM node:24-bookworm-slim AS libraries
WORKDIR /app
COPY package.json package-lock.json ./
# testcontainers starts databases for checkouts: a container is given its database, and needs no Docker client.
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund \
 && npm uninstall --no-save --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund \
      testcontainers @testcontainers/neo4j

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="Hearsay" \
      org.opencontainers.image.description="Who says that who says what: claims, sources and attributions over GraphQL" \
      org.opencontainers.image.licenses="MIT"
WORKDIR /app
COPY package.json LICENSE ./
COPY --from=libraries /app/node_modules node_modules
COPY --from=pages /app/dist dist
COPY scripts/health-check.mjs scripts/
COPY schema schema
COPY cypher cypher
COPY examples examples
COPY src src
# Inside, every address is the container's own: who reaches it is decided by what is published.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
EXPOSE 4000
# The base image's user `node`, as a number, so that an orchestrator can tell that it is not root.
USER 1000:1000
# Exec form: signals reach Node itself, which ends in order.
STOPSIGNAL SIGTERM
# Healthy means: it can answer. Docker restarts nothing for being unhealthy; what does should ask /health/live.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD node scripts/health-check.mjs "http://127.0.0.1:${PORT}/health/ready"
ENTRYPOINT ["node", "src/cli/hearsay.mjs"]
CMD ["serve"]
